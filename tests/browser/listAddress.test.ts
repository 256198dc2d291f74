import { describe, expect, test } from 'vitest';
import { listQuery, meantBy, parseListQuery } from '../../src/browser/listAddress.ts';

const names = ['words', 'kind'];

describe('the address of a list', () => {
  test.each([
    ['?words=motor+unit&kind=trial', { words: 'motor unit', kind: 'trial' }],
    ['?kind=trial', { kind: 'trial' }],
    ['?words=a%26b', { words: 'a&b' }],
    ['?words=50%25', { words: '50%' }],
    ['?words=C%2B%2B', { words: 'C++' }],
    ['?words=%22motor%20unit%22', { words: '"motor unit"' }],
    ['?words=O’Driscoll', { words: 'O’Driscoll' }],
    ['?WORDS=Larsen', { words: 'Larsen' }],
    ['?words=Larsen).', { words: 'Larsen' }],
    ['?words=Larsen%0A', { words: 'Larsen' }],
    ['?words=Larsen?utm_source=x', { words: 'Larsen' }],
    ['?words=Larsen%23studies', { words: 'Larsen' }],
    ['?words=Larsen&amp;kind=trial', { words: 'Larsen', kind: 'trial' }],
    ['?words=motor%2520unit', { words: 'motor unit' }],
    ['?words%3DLarsen%26kind%3Dtrial', { words: 'Larsen', kind: 'trial' }],
    ['?utm_source=x', {}],
    ['?__proto__=x&constructor=y', {}],
  ])('%s asks for %o', (search, asked) => expect(parseListQuery(search, names)).toEqual(asked));

  test.each([
    ['', { words: 'motor unit', kind: '' }, '?words=motor+unit'],
    ['?words=x', { words: ' ', kind: '' }, ''],
    ['?words=x&utm_source=a%20b', { words: 'y', kind: 'trial' }, '?words=y&kind=trial&utm_source=a%20b'],
    ['?WORDS=x&Kind=trial', { words: '', kind: 'trial' }, '?kind=trial'],
  ])('%s becomes that of %o', (search, asked, query) => expect(listQuery(search, asked)).toBe(query));

  test('is read as it was written', () => {
    for (const words of ['a & b', '50 %', '?', 'x=y', '“so”', 'C++'])
      expect(parseListQuery(listQuery('', { words, kind: '' }), names).words).toBe(words);
  });

  test('may have a choice in other letters', () => {
    const values = ['', 'trial', 'meta-analysis', 'not seen'];
    expect(meantBy('Trial', values)).toBe('trial');
    expect(meantBy('meta analysis.', values)).toBe('meta-analysis');
    expect(meantBy('', values)).toBe('');
    expect(meantBy('poem', values)).toBeUndefined();
  });
});

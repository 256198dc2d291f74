import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, stem, stemsOf } from '../../src/search/fold.ts';

describe('folded text', () => {
  test.each([
    ['O’Driscoll', "o'driscoll"],
    ['Sødal', 'sodal'],
    ['Lasevičius', 'LASEVICIUS'],
    ['Wałęsa', 'walesa'],
    ['Großmann', 'grossmann'],
    ['motor\u2011unit', 'motor unit'],
    ['force–velocity', 'force-velocity'],
    ['“mind over muscle”', '"mind over muscle"'],
    ['80\u202f%', '80%'],
    ['80 per cent', '80 percent'],
    ['10kg', '10 kg'],
    ['3 × 10', '3x10'],
    ['dropsets', 'drop-sets'],
    ['ﬁbre', 'fibre'],
    ['recruit\u00adment', 'recruitment'],
    ['\u202edrop\u2060 set\ufeff', 'drop set'],
    ['motor\u200bunit', 'motor unit'],
    ['Oʹdriscoll', 'O＇DRISCOLL'],
  ])('is the same for %s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
    expect(fold(one)).not.toBe('');
  });

  test('stays as it is when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."aŉʼ'´½ßÆ%3×İdropset -́"), { maxLength: 12 }), (letters) => {
        expect(fold(fold(letters.join('')))).toBe(fold(letters.join('')));
      }),
    );
  });

  test('does not tell hyphens, dashes and spaces apart', () => {
    const word = fc.stringMatching(/^[a-zø]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 5 }), (parts) => {
        const spaced = fold(parts.join(' '));
        for (const between of ['-', '\u2010', '\u2011', '–', '—', '−', '\u00a0', ' - ', '/'])
          expect(fold(parts.join(between))).toBe(spaced);
      }),
    );
  });
});

describe('a stem', () => {
  test.each([
    ['units', 'unit'],
    ['muscles', 'muscle'],
    ['studies', 'study'],
    ['meta-analyses', 'meta-analysis'],
    ['classes', 'class'],
  ])('of %s is that of %s', (several, one) => expect(stemsOf(several)).toEqual(stemsOf(one)));

  test.each(['mass', 'analysis', 'stimulus', 'as', 'its', 'bias'])('leaves %s alone', (word) =>
    expect(stem(word)).toBe(word),
  );
});

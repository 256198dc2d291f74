import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';
import { stemsOf } from '../../src/search/fold.ts';

const long = `${'Nothing of it is said in the beginning. '.repeat(6)}Then Motor-units, and the fibres of O’Driscoll, are told of. ${'And so on. '.repeat(20)}`;
const shown = (text: string, asked: string) =>
  excerptOf(text, new Set(stemsOf(asked)))
    .map(({ text: words, found }) => (found ? `*${words}*` : words))
    .join('');

describe('an excerpt', () => {
  test('stands round the words that were found, in any spelling, and marks them', () =>
    expect(shown(long, "motor unit o'driscoll fiber")).toMatch(
      /^… Then \*Motor\*-\*units\*, and the \*fibres\* of \*O’Driscoll\*, are told of\. .* …$/,
    ));

  test('is the beginning where nothing was found', () =>
    expect(shown(long, 'other')).toMatch(/^Nothing of it .* …$/));

  test('of a short text is all of it', () => expect(shown('A short one.', 'short')).toBe('A *short* one.'));

  test('is never long, and every word of it stands in the text', () => {
    const text = fc.lorem({ maxCount: 60 });
    fc.assert(
      fc.property(text, fc.lorem({ maxCount: 3 }), (whole, asked) => {
        const words = excerptOf(whole, new Set(stemsOf(asked)))
          .map((span) => span.text)
          .join('')
          .replace(/^… | …$/g, '');
        expect(words.length).toBeLessThanOrEqual(110);
        expect(whole).toContain(words);
      }),
    );
  });
});

import { assert, constantFrom, integer, property, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanced, type Face, fittedText, leading, widthOf } from '../../src/cards/type.ts';

const faces: Face[] = ['literata', 'atkinson', 'atkinson-bold'];
const prose = stringMatching(/^[A-Za-z]{1,9}( [A-Za-z]{1,9}){0,30}$/);

describe('setting type on a card', () => {
  test('a wide character is wider than a narrow one, and bold type wider than regular', () => {
    expect(widthOf('m', 'literata', 50)).toBeGreaterThan(2 * widthOf('i', 'literata', 50));
    expect(widthOf('failure', 'atkinson-bold', 50)).toBeGreaterThan(widthOf('failure', 'atkinson', 50));
    expect(widthOf('Varović', 'literata', 100)).toBe(2 * widthOf('Varović', 'literata', 50));
  });

  test('lines keep every word, stay within the width, and are no more than they must be', () => {
    assert(
      property(prose, constantFrom(...faces), integer({ min: 300, max: 1000 }), (text, face, width) => {
        const lines = balanced(text, face, 40, width);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines)
          if (line.includes(' ')) expect(widthOf(line, face, 40)).toBeLessThanOrEqual(width);
        const least = Math.ceil(widthOf(text, face, 40) / width);
        expect(lines.length).toBeGreaterThanOrEqual(least);
        expect(lines.length).toBeLessThanOrEqual(2 * least + 1);
      }),
    );
  });

  test('a title is as large as its box allows', () => {
    const box = { width: 600, height: 200 };
    expect(fittedText('Short', 'literata', box, [80, 40]).size).toBe(80);
    const long = fittedText(
      'What does failure cost the next set of a long session?',
      'literata',
      box,
      [80, 40],
    );
    expect(long.size).toBe(40);
    expect(long.lines.length * leading * 40).toBeLessThanOrEqual(200);
  });

  test('a text that fits at no size ends with an ellipsis', () => {
    const { lines } = fittedText('word '.repeat(200).trim(), 'literata', { width: 300, height: 100 }, [40]);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/ …$/);
  });
});

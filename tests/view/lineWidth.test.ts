import { describe, expect, test } from 'vitest';
import { type Advances, lineWidth } from '../../src/typography/lineWidth.ts';

const twoWeights: Advances = { a: [500, 600], '1': [600, 600] };
const oneWeight: Advances = { a: 500, á: 520 };

describe('the width of a line', () => {
  test('is the sum of its characters at their size', () => {
    expect(lineWidth('a1', twoWeights, { size: 10 })).toBeCloseTo(11);
    expect(lineWidth('aaa', oneWeight, { size: 20 })).toBeCloseTo(30);
  });

  test('grows evenly from regular to bold, where the table has both', () => {
    const at = (weight: number) => lineWidth('a', twoWeights, { size: 1000, weight });
    expect([400, 550, 700].map(at)).toEqual([500, 550, 600]);
    expect(lineWidth('a', oneWeight, { size: 1000, weight: 700 })).toBe(500);
  });

  test('takes an accent from the table, or else the letter without it', () => {
    expect(lineWidth('á', oneWeight, { size: 1000 })).toBe(520);
    expect(lineWidth('á', twoWeights, { size: 1000 })).toBe(500);
  });

  test('counts an unknown character as wide as the type size, and a surrogate pair once', () => {
    expect(lineWidth('漢', oneWeight, { size: 10 })).toBe(10);
    expect(lineWidth('😀', oneWeight, { size: 10 })).toBe(10);
  });
});

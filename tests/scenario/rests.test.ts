import { describe, expect, test } from 'vitest';
import { restsBetween } from '../../src/scenario/rests.ts';

const bout = (begins: number, ends: number) => ({ begins, ends });

describe('rests', () => {
  test('lie between the bouts of a lifter', () => {
    expect(restsBetween([bout(0, 40), bout(160, 190), bout(190, 200)])).toEqual([[40, 160]]);
    expect(restsBetween([bout(0, 40)])).toEqual([]);
    expect(restsBetween([])).toEqual([]);
  });

  test('of two lifters are when neither lifts', () => {
    const [one, other] = [
      [bout(0, 40), bout(160, 190), bout(310, 330)],
      [bout(0, 30), bout(150, 200)],
    ];
    expect(restsBetween([...one, ...other])).toEqual([
      [40, 150],
      [200, 310],
    ]);
  });
});

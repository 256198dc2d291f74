import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportedRating } from '../../../src/model/set/effort.ts';

const load = fc.double({ min: 0.2, max: 1, noNaN: true });
const possible = fc.integer({ min: 1, max: 60 });

describe('a rating', () => {
  test('is 10 at failure, whatever the load', () => {
    fc.assert(
      fc.property(load, possible, (share, all) => {
        expect(reportedRating(0, all, share)).toBe(10);
      }),
    );
    expect(reportedRating(0, 0, 0.8)).toBe(10);
  });

  test('falls with what is left, rises with the load, and stays on the scale', () => {
    fc.assert(
      fc.property(load, possible, fc.nat(60), (share, all, left) => {
        const reserve = Math.min(left, all);
        const rating = reportedRating(reserve, all, share);
        expect(rating).toBeGreaterThanOrEqual(0);
        expect(rating).toBeLessThanOrEqual(10);
        if (reserve < all) expect(reportedRating(reserve + 1, all, share)).toBeLessThanOrEqual(rating);
        expect(reportedRating(reserve, all, Math.min(1, share + 0.1))).toBeGreaterThanOrEqual(rating);
      }),
    );
  });
});

import { assert, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fusion, minFusionLoss } from '../../src/model/fusion.ts';
import { runs } from '../fuzz.ts';

describe('fusion', () => {
  // Published value where the straight part meets the curve: 1 − e^(−2·0.4³).
  test('is 0.12014662 at the knee, on both sides of it', () => {
    expect(fusion(0.4)).toBeCloseTo(0.12014662, 8);
    expect(fusion(0.4 + 1e-12)).toBeCloseTo(0.12014662, 8);
  });

  test('never falls as the rate rises, and stays between 0 and 1', () => {
    const rate = double({ min: 0, max: 10, noNaN: true });
    assert(
      property(rate, rate, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(fusion(low)).toBeLessThanOrEqual(fusion(high));
        expect(fusion(low)).toBeGreaterThanOrEqual(0);
        expect(fusion(high)).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs },
    );
  });

  test('loses at least the stated bound when the rate falls by a small step', () => {
    assert(
      property(
        double({ min: 0, max: 5, noNaN: true }),
        double({ min: 0, max: 0.01, noNaN: true }),
        (rate, step) => {
          const lower = Math.max(0, rate - step);
          const loss = fusion(rate) - fusion(lower);
          expect(minFusionLoss(rate, fusion(rate), rate - lower)).toBeLessThanOrEqual(loss + 1e-15);
        },
      ),
      { numRuns: runs },
    );
  });
});

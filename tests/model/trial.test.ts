import { array, assert, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excitationOf } from '../../src/model/excitation.ts';
import { forceAt, recruitedAt } from '../../src/model/force.ts';
import { tryAt } from '../../src/model/trial.ts';
import type { Variant } from '../../src/model/variant.ts';
import { runs } from '../fuzz.ts';
import { tired } from './tired.ts';

const many = { numRuns: Math.min(runs, 200) };
const samples = integer({ min: 0, max: 3000 });
/** From 0.5, for nearly all doubles above nothing are far below the first threshold, which is 1. */
const excitation = double({ min: 0.5, max: 67, noNaN: true });
const steps = integer({ min: 1, max: 6700 });
/** Here the units do not reach their peaks in the order in which they join. */
const turned: Variant = { pool: { thresholdRange: 5 } };
const mixed: Variant = { pool: { peakRateAlong: 'units' } };

describe('a trial', () => {
  test.each<Variant>([
    {},
    turned,
    mixed,
    { pool: { fusionSlope: 0.3 }, method: { quirks: false, samplesPerSecond: 5 } },
  ])('gives the force of the plain sum to the bit, in any order of trials (%o)', (variant) => {
    assert(
      property(samples, excitation, array(excitation, { maxLength: 20 }), (worked, at, tries) => {
        const trials = tired(worked, at, variant);
        for (const each of tries) {
          expect(tryAt(trials, each)).toBe(forceAt(trials.muscle, each));
          expect(trials.next.recruited).toBe(recruitedAt(trials.muscle.pool, each));
        }
      }),
      many,
    );
  });

  test('never gives less force at the next step of the grid, not even by rounding', () => {
    assert(
      property(samples, excitation, steps, (worked, at, step) => {
        const trials = tired(worked, at);
        expect(tryAt(trials, excitationOf(step))).toBeGreaterThanOrEqual(
          tryAt(trials, excitationOf(step - 1)),
        );
      }),
      many,
    );
  });

  test.each<Variant>([{}, turned, mixed])(
    'says at least how much less force one step of the grid below would give, and seldom much too little (%o)',
    (variant) => {
      let close = 0;
      let all = 0;
      assert(
        property(samples, excitation, steps, (worked, at, step) => {
          const trials = tired(worked, at, variant);
          const force = tryAt(trials, excitationOf(step), excitationOf(step - 1));
          const { minLoss } = trials.next;
          const loss = force - tryAt(trials, excitationOf(step - 1));
          // Rounding of the two sums is allowed for, as in the search.
          expect(minLoss).toBeLessThanOrEqual(loss + force * 1e-12);
          all++;
          if (minLoss >= 0.9 * loss) close++;
        }),
        many,
      );
      expect(close / all).toBeGreaterThan(0.9);
    },
  );
});

import { assert, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excitationFor, excitationOf } from '../../src/model/excitation.ts';
import { forceAt } from '../../src/model/force.ts';
import { continuum } from '../../src/model/method.ts';
import type { Muscle } from '../../src/model/muscle.ts';
import type { Variant } from '../../src/model/variant.ts';
import { runs } from '../fuzz.ts';
import { tired } from './tired.ts';

/** The whole grid from its beginning: the slow way to the same answer. */
function scan(muscle: Muscle, force: number): number {
  const { excitationSteps } = muscle.method;
  const most = 67 * excitationSteps;
  for (let steps = 1; steps < most; steps++)
    if (forceAt(muscle, excitationOf(steps, excitationSteps)) >= force) return steps;
  return most;
}

describe('the least excitation for a force', () => {
  const samples = integer({ min: 0, max: 300 });
  const excitation = double({ min: 1, max: 67, noNaN: true });
  const steps = integer({ min: 1, max: 6700 });
  const many = { numRuns: Math.min(runs, 60) };

  test('is the one that a scan of the whole grid finds, from any guess and in any state of fatigue', () => {
    assert(
      property(
        samples,
        excitation,
        double({ min: 0, max: 1.2, noNaN: true }),
        steps,
        (worked, at, share, guess) => {
          const trials = tired(worked, at);
          const force = share * trials.muscle.pool.fullForce;
          const found = excitationFor(trials, force, guess);
          expect(found).toBe(scan(trials.muscle, force));
          expect(trials.best.excitation).toBe(excitationOf(found));
          expect(trials.best.force).toBe(forceAt(trials.muscle, excitationOf(found)));
        },
      ),
      many,
    );
  });

  test.each<Variant>([
    { method: { excitationSteps: 10 } },
    { pool: { peakRateAlong: 'units' } },
    { pool: { fusionSlope: 0.3 } },
  ])('is the one of the scan in a changed model too (%o)', (variant) => {
    assert(
      property(
        samples,
        excitation,
        double({ min: 0, max: 1.2, noNaN: true }),
        steps,
        (worked, at, share, guess) => {
          const trials = tired(worked, at, variant);
          const force = share * trials.muscle.pool.fullForce;
          expect(excitationFor(trials, force, guess)).toBe(scan(trials.muscle, force));
        },
      ),
      many,
    );
  });

  test('on a continuum is just enough, and less than a step below the one on the grid', () => {
    assert(
      property(samples, excitation, double({ min: 0.01, max: 1.2, noNaN: true }), (worked, at, share) => {
        const trials = tired(worked, at, { method: { excitationSteps: continuum } });
        const { muscle } = trials;
        const force = share * muscle.pool.fullForce;
        const found = excitationFor(trials, force, 1);
        const below = excitationOf(found - 1, continuum);
        if (trials.best.force >= force) expect(forceAt(muscle, below)).toBeLessThan(force);
        const onGrid = excitationFor(tired(worked, at), force, 1);
        expect(Math.ceil(100 * excitationOf(found, continuum) - 1e-9)).toBe(onGrid);
      }),
      many,
    );
  });

  test('is the one of the scan also where a step of the grid gives just the force, or just misses it', () => {
    assert(
      property(
        integer({ min: 0, max: 3000 }),
        excitation,
        steps,
        integer({ min: -1, max: 1 }),
        integer({ min: -3, max: 3 }),
        (worked, at, exact, side, offset) => {
          const trials = tired(worked, at);
          const force = forceAt(trials.muscle, excitationOf(exact)) * (1 + side * Number.EPSILON);
          expect(excitationFor(trials, force, exact + offset)).toBe(scan(trials.muscle, force));
        },
      ),
      many,
    );
  });
});

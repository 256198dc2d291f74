import { assert, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excitationFor, excitationOf } from '../../src/model/excitation.ts';
import { forceAt } from '../../src/model/force.ts';
import type { Muscle } from '../../src/model/muscle.ts';
import { runs } from '../fuzz.ts';
import { tired } from './tired.ts';

/** The whole grid from its beginning: the slow way to the same answer. */
function scan(muscle: Muscle, force: number): number {
  for (let steps = 1; steps < 6700; steps++) if (forceAt(muscle, excitationOf(steps)) >= force) return steps;
  return 6700;
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

import { assert, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excitationFor, excitationOf } from '../../src/model/excitation.ts';
import { forceAt, recruit, restedMuscle, settle, tire } from '../../src/model/muscle.ts';
import { restedPool } from '../../src/model/pool.ts';
import { runs } from '../fuzz.ts';

/** A muscle that worked at one excitation for a number of samples. */
function tired(samples: number, excitation: number) {
  const muscle = restedMuscle(restedPool());
  for (let sample = 1; sample <= samples; sample++) {
    settle(muscle, sample);
    recruit(muscle, excitation, sample, 'runs on');
    tire(muscle, excitation);
  }
  settle(muscle, samples + 1);
  return muscle;
}

/** The whole grid from its beginning: the slow way to the same answer. */
function scan(muscle: ReturnType<typeof tired>, force: number): number {
  for (let steps = 1; steps < 6700; steps++) if (forceAt(muscle, excitationOf(steps)) >= force) return steps;
  return 6700;
}

describe('the least excitation for a force', () => {
  test('is the one that a scan of the whole grid finds, from any guess and in any state of fatigue', () => {
    assert(
      property(
        integer({ min: 0, max: 300 }),
        double({ min: 1, max: 67, noNaN: true }),
        double({ min: 0, max: 1.2, noNaN: true }),
        integer({ min: 1, max: 6700 }),
        (samples, excitation, share, guess) => {
          const muscle = tired(samples, excitation);
          const force = share * muscle.pool.fullForce;
          expect(excitationFor(muscle, force, guess)).toBe(scan(muscle, force));
        },
      ),
      { numRuns: Math.min(runs, 60) },
    );
  });
});

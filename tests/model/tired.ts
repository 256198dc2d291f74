import { tire } from '../../src/model/fatigue.ts';
import { adapt, recruit, restedMuscle } from '../../src/model/muscle.ts';
import { restedPool } from '../../src/model/pool.ts';
import { accept, reset, trialsOf, tryAt } from '../../src/model/trial.ts';
import type { Variant } from '../../src/model/variant.ts';

/** A muscle that worked at one excitation for a number of samples, ready to be tried. */
export function tired(samples: number, excitation: number, variant: Variant = {}) {
  const trials = trialsOf(restedMuscle(restedPool(variant.pool), variant));
  for (let sample = 1; sample <= samples; sample++) {
    adapt(trials.muscle, sample);
    reset(trials);
    tryAt(trials, excitation);
    accept(trials);
    recruit(trials.muscle, trials.best.recruited, sample);
    tire(trials);
  }
  adapt(trials.muscle, samples + 1);
  reset(trials);
  return trials;
}

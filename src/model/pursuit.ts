import { excitationFor } from './excitation.ts';
import type { Trials } from './trial.ts';

/** What the search for an excitation learns from one sample to the next. */
export interface Pursuit {
  /** Where between steps of the grid the force asked for would be met exactly, in grid steps. */
  point: number;
  /** The same, one sample earlier. */
  pointBefore: number;
}

/** Nothing learnt yet. */
export const freshPursuit = (): Pursuit => ({ point: 1, pointBefore: 1 });

/**
 * Finds the least excitation for a force, beginning where the last two samples point: a held force asks for
 * about as much more drive at each sample as at the one before, so the first guess is mostly the answer.
 * The answer does not depend on the guess. `trials.best` is left as the trial of the answer.
 *
 * @param force in the fused force of rested unit 1
 */
export function pursue(pursuit: Pursuit, trials: Trials, force: number): void {
  const guess = Math.ceil(pursuit.point + (pursuit.point - pursuit.pointBefore));
  const steps = excitationFor(trials, force, guess);
  const { best } = trials;
  pursuit.pointBefore = pursuit.point;
  const spare = best.minLoss > 0 ? (best.force - force) / best.minLoss : 0;
  pursuit.point = steps - Math.min(1, Math.max(0, spare));
}

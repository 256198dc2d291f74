import { forceAt, type Muscle } from './muscle.ts';
import { parameters } from './parameters.ts';

const stepsPerUnit = parameters.excitationSteps.value;

/** The excitation after so many steps of the grid, excitation units. */
export const excitationOf = (steps: number): number => steps / stepsPerUnit;

/** The nearest step of the grid, at least the first. */
export const stepsOf = (excitation: number): number => Math.max(1, Math.round(excitation * stepsPerUnit));

/**
 * The least excitation on the grid at which the muscle gives a force; the most there is where none suffices.
 * Force never falls as excitation rises, so widening steps from a guess, then halving, finds the same point
 * as a scan of the whole grid.
 *
 * @param force in the fused force of rested unit 1
 * @param guess where to begin, in grid steps; any value gives the same answer, a near one sooner
 * @returns grid steps, 1 to 6700
 */
export function excitationFor(muscle: Muscle, force: number, guess: number): number {
  const most = Math.round(muscle.pool.fullExcitation * stepsPerUnit);
  const enough = (steps: number) => forceAt(muscle, excitationOf(steps)) >= force;
  let low = 0;
  let high = Math.min(most, Math.max(1, guess));
  let reach = 1;
  while (high < most && !enough(high)) {
    low = high;
    high = Math.min(most, high + reach);
    reach *= 2;
  }
  reach = 1;
  while (low === 0 && high > 1) {
    const lower = Math.max(1, high - reach);
    if (enough(lower)) high = lower;
    else low = lower;
    reach *= 2;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

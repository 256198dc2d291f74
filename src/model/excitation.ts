import { parameters } from './parameters.ts';
import { accept, type Trials, tryAt } from './trial.ts';

const publishedSteps = parameters.excitationSteps.value;

/** Far more than a sum over the units can be off by, and far less than a step of the grid is worth. */
const roundingAllowance = Math.sqrt(Number.EPSILON);

/** The excitation after a number of steps of a grid, by default the published one; excitation units. */
export const excitationOf = (steps: number, stepsPerUnit: number = publishedSteps): number =>
  steps / stepsPerUnit;

/** Whether this number of steps gives the force; if so, it is the best so far. */
function enough(trials: Trials, steps: number, force: number): boolean {
  const { excitationSteps } = trials.muscle.method;
  const excitation = excitationOf(steps, excitationSteps);
  const given = tryAt(trials, excitation, excitationOf(steps - 1, excitationSteps)) >= force;
  if (given) accept(trials);
  return given;
}

/** Whether one step of the grid less than the best would certainly not do, whatever the rounding of sums. */
function isLeast({ best }: Trials, force: number): boolean {
  return best.force - best.minLoss < force * (1 - roundingAllowance);
}

/**
 * The least excitation on the grid at which the muscle gives a force; the most there is where none suffices.
 * Force never falls as excitation rises, so widening steps from a guess, then halving, finds the same point
 * as a scan of the whole grid. `trials.best` is left as the trial of the answer.
 *
 * @param force in the fused force of rested unit 1
 * @param guess where to begin, in grid steps; any value gives the same answer, a near one sooner
 * @returns grid steps, 1 to 6700 as published
 */
export function excitationFor(trials: Trials, force: number, guess: number): number {
  const { pool, method } = trials.muscle;
  const max = Math.round(pool.fullExcitation * method.excitationSteps);
  let low = 0;
  let high = Math.min(max, Math.max(1, guess));
  for (let reach = 1; !enough(trials, high, force); reach *= 2) {
    if (high === max) {
      accept(trials);
      return max;
    }
    low = high;
    high = Math.min(max, high + reach);
  }
  for (let reach = 1; high - low > 1 && !isLeast(trials, force); reach *= 2) {
    const middle = low === 0 ? Math.max(1, high - reach) : Math.floor((low + high) / 2);
    if (enough(trials, middle, force)) high = middle;
    else low = middle;
  }
  return high;
}

import { type Fibres, fibreForceAt, fullExcitation } from './fibres.ts';
import { precision } from './precision.ts';

/** What a search knows: the answer lies above low and at or below high. */
interface Bracket {
  low: number;
  high: number;
}

/** Where to look next: along the slope where that stays inside; at the very top where it leads beyond; else half way. */
function nextGuess(aim: number, { low, high }: Bracket, max: number): number {
  if (aim > low && aim < high) return aim;
  return aim >= max && high === max ? max : (low + high) / 2;
}

/**
 * The excitation at which the fibres give a force, to a thousandth of the fresh maximum. It begins with the
 * excitation and the slope of the step before, which are nearly right, and narrows a bracket where they are not.
 * Leaves the fibres at that excitation: their fusion, the excitation and the slope are those of the answer.
 *
 * @param force as a share of the fresh maximum
 * @param max the most excitation there is to give, excitation units
 * @returns the force given: the one asked for, or less where even the most excitation does not suffice
 */
export function drive(fibres: Fibres, force: number, max = fullExcitation): number {
  const bracket: Bracket = { low: 0, high: max };
  let excitation = Math.min(fibres.excitation, max);
  let given = fibreForceAt(fibres, excitation);
  for (let tries = 0; Math.abs(given - force) > precision.force && tries < precision.tries; tries++) {
    if (given < force && excitation >= max) break;
    if (given < force) bracket.low = excitation;
    else bracket.high = excitation;
    if (bracket.high - bracket.low < precision.excitation) break;
    const next = nextGuess(excitation + (force - given) / fibres.slope, bracket, max);
    const now = fibreForceAt(fibres, next);
    const slope = (now - given) / (next - excitation);
    if (slope > precision.flattest && slope < precision.steepest) fibres.slope = slope;
    excitation = next;
    given = now;
  }
  fibres.excitation = excitation;
  return given < force && excitation >= max ? given : force;
}

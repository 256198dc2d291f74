import { excitationFor, excitationOf } from './excitation.ts';
import { forceAt, recruitedAt } from './force.ts';
import { restedMuscle } from './muscle.ts';
import { publishedPool } from './pool.ts';
import { firingRateHz } from './rate.ts';
import { trialsOf } from './trial.ts';

/** A rested pool asked for a force. */
export interface RestedEffort {
  /** Excitation units, 0 to 67. */
  readonly excitation: number;
  /** Force given, as a share of the rested maximum. */
  readonly force: number;
  readonly recruited: number;
  readonly rateHzByUnit: Float64Array;
}

/**
 * What a rested pool does to give a force for a moment: the least excitation that suffices, and the units it recruits.
 *
 * @param force share of the rested maximum, 0 to 1
 * @throws RangeError for a force outside 0 to 1
 * Source: Potvin and Fuglevand 2017, rested part.
 * @example restedEffort(0.05).recruited // 60
 */
export function restedEffort(force: number): RestedEffort {
  if (!(force >= 0 && force <= 1)) throw new RangeError(`invalid force: ${force}`);
  const muscle = restedMuscle(publishedPool);
  const { fullForce } = muscle.pool;
  return restedAt(force === 0 ? 0 : excitationOf(excitationFor(trialsOf(muscle), force * fullForce, 1)));
}

/** What a rested pool does at an excitation (0 to 67 units). */
export function restedAt(excitation: number): RestedEffort {
  const muscle = restedMuscle(publishedPool);
  const { pool } = muscle;
  return {
    excitation,
    force: forceAt(muscle, excitation) / pool.fullForce,
    recruited: recruitedAt(pool, excitation),
    rateHzByUnit: pool.thresholdByUnit.map((threshold, unit) =>
      firingRateHz(excitation, threshold, pool.peakRateHzByUnit[unit]!),
    ),
  };
}

/** Force of the rested pool at an excitation (0 to 67 units), as a share of its maximum. */
export function restedForce(excitation: number): number {
  const muscle = restedMuscle(publishedPool);
  return forceAt(muscle, excitation) / muscle.pool.fullForce;
}

/** Force of the rested pool, as a share of its maximum, from no excitation to all of it in equal steps. */
export function restedCurve(points: number): { excitation: number; force: number }[] {
  const { fullExcitation } = publishedPool;
  return Array.from({ length: points }, (_, index) => {
    const excitation = (fullExcitation * index) / (points - 1);
    return { excitation, force: restedForce(excitation) };
  });
}

import { fusion } from './fusion.ts';
import type { Muscle } from './muscle.ts';
import { parameters } from './parameters.ts';
import type { Pool } from './pool.ts';
import { firingRateHz } from './rate.ts';

const offsetHz = parameters.adaptationOffset.value - parameters.minRate.value;

/**
 * Firing rate after adaptation, Hz: a share of what the rate has above 6 Hz is taken away.
 *
 * @param rateHz what the excitation asks for, Hz
 * @param judgedHz the rate at which adaptation is judged, Hz
 * @param adapted share taken, 0 to 0.67
 * Source: Potvin and Fuglevand 2017 (as coded).
 */
export function afterAdaptation(rateHz: number, judgedHz: number, adapted: number): number {
  return rateHz - Math.max(0, judgedHz + offsetHz) * adapted;
}

/** Firing rate of a unit after adaptation, Hz. `adaptAt` is the excitation at which adaptation is judged. */
export function adaptedRateHz(
  muscle: Muscle,
  unit: number,
  excitation: number,
  adaptAt = excitation,
): number {
  const { pool, adaptedByUnit } = muscle;
  const threshold = pool.thresholdByUnit[unit]!;
  const peakHz = pool.peakRateHzByUnit[unit]!;
  const rateHz = firingRateHz(excitation, threshold, peakHz);
  const judgedHz = firingRateHz(adaptAt, threshold, peakHz);
  return afterAdaptation(rateHz, judgedHz, adaptedByUnit[unit]!);
}

/**
 * Force of the muscle at an excitation, unit by unit, in the fused force of rested unit 1. The plain statement
 * of the sum; the search for an excitation uses `trial.ts`, which gives the same to the bit and shares work.
 */
export function forceAt(muscle: Muscle, excitation: number, adaptAt = excitation): number {
  const { pool, forceByUnit, contractionByUnit } = muscle;
  let force = 0;
  for (let unit = 0; unit < pool.size; unit++) {
    if (excitation < pool.thresholdByUnit[unit]!) break;
    const rateHz = adaptedRateHz(muscle, unit, excitation, adaptAt);
    force += fusion(contractionByUnit[unit]! * rateHz, pool.fusionSlope) * forceByUnit[unit]!;
  }
  return force;
}

/** How many units an excitation recruits. */
export function recruitedAt(pool: Pool, excitation: number): number {
  let count = 0;
  while (count < pool.size && excitation >= pool.thresholdByUnit[count]!) count++;
  return count;
}

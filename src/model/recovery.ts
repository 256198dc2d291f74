import type { Muscle } from './muscle.ts';
import { growthOf, slowedContraction } from './slowing.ts';

/**
 * Gives every unit that does not fire the force of one sample of rest, and quickens it for that.
 * In words: its rate of recovery times the share of its force that it lacks. Does nothing unless the variant asks.
 */
export function recover(muscle: Muscle, recruited: number): void {
  const { pool, variant, method, recoveryByUnit, forceByUnit, contractionByUnit } = muscle;
  if (recoveryByUnit === undefined) return;
  const growth = growthOf(variant);
  for (let unit = recruited; unit < pool.size; unit++) {
    const rested = pool.forceByUnit[unit]!;
    const lacking = 1 - forceByUnit[unit]! / rested;
    const force = forceByUnit[unit]! + (recoveryByUnit[unit]! / method.samplesPerSecond) * lacking;
    forceByUnit[unit] = Math.min(rested, force);
    contractionByUnit[unit] = slowedContraction(
      pool.contractionByUnit[unit]!,
      forceByUnit[unit]! / rested,
      growth,
    );
  }
}

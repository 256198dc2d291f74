import { variantParameters } from './parameters.ts';
import { type Pool, spreadOverPool } from './pool.ts';

/**
 * Force that an exhausted unit gets back in its first second of rest, in the fused force of unit 1.
 * In words: the first unit as much as it would lose at full fusion, the last 2.53 times less than it would lose,
 * and from one unit to the next a step of the same factor, as a share of the unit’s own force.
 *
 * A placeholder, not physiology: it is not part of the published model, and it has the weakest unit, which tires least,
 * recover most slowly (time constant 8000 s; 112 s for the strongest). Do not show it as what muscle does.
 * Source: pymuscle 0.1.2, another public implementation, whose author warns that it leaves peer-reviewed ground.
 */
export function recoveryByUnit({ size, forceByUnit, fatigabilityByUnit }: Pool): Float64Array {
  const shareLost = (unit: number) => fatigabilityByUnit[unit]! / forceByUnit[unit]!;
  const first = shareLost(0);
  const last = shareLost(size - 1) / variantParameters.fatigueOverRecovery.value;
  return forceByUnit.map((force, unit) => first * spreadOverPool(last / first, unit, size) * force);
}

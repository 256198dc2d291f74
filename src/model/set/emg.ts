import { publishedPool } from '../pool.ts';
import { type Fibres, firingRateOf } from './fibres.ts';

const { forceByUnit, peakRateHzByUnit, size } = publishedPool;

/** What every unit at its peak rate, fresh, would give. */
const max = forceByUnit.reduce((sum, force, unit) => sum + force * peakRateHzByUnit[unit]!, 0);

/**
 * An index of the electrical activity of the muscle: firing rates weighted by the size of their units, as a share of
 * all units at their peak rates. Assumption: a unit’s signal grows with its force, and signals do not cancel out.
 * It is not a count of recruited units, and no electrode measures it: it is there to compare the model with published EMG.
 *
 * @returns 0 to 1
 */
export function electricalActivity(fibres: Fibres): number {
  let activity = 0;
  for (let unit = 0; unit < size; unit++) activity += firingRateOf(fibres, unit) * forceByUnit[unit]!;
  return activity / max;
}

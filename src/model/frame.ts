import { adaptedRateHz, forceAt } from './force.ts';
import type { Muscle } from './muscle.ts';
import type { Trial } from './trial.ts';

/** The muscle at one sample, before that sample's fatigue. Forces and capacities are shares of the rested maximum. */
export interface Frame {
  readonly seconds: number;
  /** The force asked for; NaN where the task fixes the excitation. */
  readonly demand: number;
  /** Excitation units, 0 to 67. */
  readonly excitation: number;
  readonly force: number;
  readonly recruited: number;
  /** What full drive would give now: the sensible meaning of what the muscle could give. */
  readonly capacity: number;
  /** As the published code reports it: adaptation judged at the present excitation. */
  readonly capacityAsCoded: number;
  /** Without adaptation and slowing: what the fibres themselves still have. */
  readonly capacityOfFibres: number;
  readonly rateHzByUnit: Float64Array;
  /** Force the unit has now, as a share of its own when rested. */
  readonly strengthByUnit: Float64Array;
}

/** A frame of a muscle that answers a demand with a trial. */
export function frameOf(muscle: Muscle, trial: Trial, seconds: number, demand: number): Frame {
  const { pool, forceByUnit } = muscle;
  const { fullExcitation, fullForce, peakFusionByUnit } = pool;
  const { excitation, force, recruited } = trial;
  return {
    seconds,
    demand,
    excitation,
    force: force / fullForce,
    recruited,
    capacity: forceAt(muscle, fullExcitation) / fullForce,
    capacityAsCoded: forceAt(muscle, fullExcitation, excitation) / fullForce,
    capacityOfFibres:
      forceByUnit.reduce((sum, now, unit) => sum + now * peakFusionByUnit[unit]!, 0) / fullForce,
    rateHzByUnit: forceByUnit.map((_, unit) => adaptedRateHz(muscle, unit, excitation)),
    strengthByUnit: forceByUnit.map((now, unit) => now / pool.forceByUnit[unit]!),
  };
}

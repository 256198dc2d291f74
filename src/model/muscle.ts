import { fusion } from './fusion.ts';
import { parameters } from './parameters.ts';
import type { Pool } from './pool.ts';
import { firingRateHz } from './rate.ts';

const perSecond = parameters.samplesPerSecond.value;
const slowing = parameters.slowing.value;
const adaptationSize = parameters.adaptationSize.value;
const adaptationSeconds = parameters.adaptationTime.value;
const offsetHz = parameters.adaptationOffset.value - parameters.leastRate.value;
const neverRecruited = 0;

/** What a muscle at one moment is: the pool, and what work has done to it. Changed in place by the simulation. */
export interface Muscle {
  readonly pool: Pool;
  /** Fused force the unit has now, in the fused force of rested unit 1. */
  readonly forceByUnit: Float64Array;
  /** Contraction time now, s. */
  readonly contractionByUnit: Float64Array;
  /** The sample at which the unit first joined; 0 while it has not. */
  readonly joinedByUnit: Int32Array;
  /** Share of its rate (above 6 Hz) that adaptation takes from the unit now, 0 to 0.67. */
  readonly adaptedByUnit: Float64Array;
}

/** Whether a pause sets back the clock of adaptation. The published code lets it run on. */
export type AdaptationClock = 'runs on' | 'restarts after a pause';

/** A rested muscle. */
export function restedMuscle(pool: Pool): Muscle {
  return {
    pool,
    forceByUnit: pool.forceByUnit.slice(),
    contractionByUnit: pool.contractionByUnit.slice(),
    joinedByUnit: new Int32Array(pool.size).fill(neverRecruited),
    adaptedByUnit: new Float64Array(pool.size),
  };
}

/** Brings contraction times and adaptation up to the given sample (1, 2, …), from the state before its fatigue. */
export function settle(muscle: Muscle, sample: number): void {
  const { pool, forceByUnit, contractionByUnit, joinedByUnit, adaptedByUnit } = muscle;
  for (let unit = 0; unit < pool.size; unit++) {
    const lost = 1 - forceByUnit[unit]! / pool.forceByUnit[unit]!;
    contractionByUnit[unit] = pool.contractionByUnit[unit]! * (1 + slowing * lost);
    const joined = joinedByUnit[unit]!;
    // The published code counts the first sample after joining as two: 0, 0.2, 0.3 … s. Kept, so that results agree.
    const seconds = joined === neverRecruited ? 0 : (sample - joined + 1) / perSecond;
    adaptedByUnit[unit] =
      adaptationSize * pool.adaptationByUnit[unit]! * (1 - Math.exp(-seconds / adaptationSeconds));
  }
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
  const rate = firingRateHz(excitation, threshold, peakHz);
  const judged = adaptAt === excitation ? rate : firingRateHz(adaptAt, threshold, peakHz);
  return rate - Math.max(0, judged + offsetHz) * adaptedByUnit[unit]!;
}

/** Share of its fused force that a unit gives at an excitation, 0 to 1. */
export function fusionOf(muscle: Muscle, unit: number, excitation: number, adaptAt = excitation): number {
  return fusion(muscle.contractionByUnit[unit]! * adaptedRateHz(muscle, unit, excitation, adaptAt));
}

/** Force of the muscle at an excitation, in the fused force of rested unit 1. */
export function forceAt(muscle: Muscle, excitation: number, adaptAt = excitation): number {
  const { pool, forceByUnit } = muscle;
  let force = 0;
  for (let unit = 0; unit < pool.size; unit++) {
    if (excitation < pool.thresholdByUnit[unit]!) break;
    force += fusionOf(muscle, unit, excitation, adaptAt) * forceByUnit[unit]!;
  }
  return force;
}

/** Marks the units that an excitation recruits at this sample and, where pauses count, forgets those it leaves out. */
export function recruit(muscle: Muscle, excitation: number, sample: number, clock: AdaptationClock): void {
  const { pool, joinedByUnit } = muscle;
  for (let unit = 0; unit < pool.size; unit++) {
    if (excitation < pool.thresholdByUnit[unit]!) {
      if (clock === 'restarts after a pause') joinedByUnit[unit] = neverRecruited;
    } else if (joinedByUnit[unit] === neverRecruited) joinedByUnit[unit] = sample;
  }
}

/** Takes from every working unit the force that one sample at this excitation costs it. */
export function tire(muscle: Muscle, excitation: number): void {
  const { pool, forceByUnit } = muscle;
  for (let unit = 0; unit < pool.size; unit++) {
    if (excitation < pool.thresholdByUnit[unit]!) break;
    const cost = (pool.fatigabilityByUnit[unit]! / perSecond) * fusionOf(muscle, unit, excitation);
    forceByUnit[unit] = Math.max(0, forceByUnit[unit]! - cost);
  }
}

/** How many units an excitation recruits. */
export function recruitedAt(pool: Pool, excitation: number): number {
  let count = 0;
  while (count < pool.size && excitation >= pool.thresholdByUnit[count]!) count++;
  return count;
}

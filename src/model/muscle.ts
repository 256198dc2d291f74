import { adaptationReached, reachedByAgeAt } from './adaptation.ts';
import { type Method, methodOf } from './method.ts';
import { parameters } from './parameters.ts';
import type { Pool } from './pool.ts';
import { recoveryByUnit } from './recoveryRate.ts';
import type { Variant } from './variant.ts';

const adaptationSize = parameters.adaptationSize.value;

/** What a muscle at one moment is: the pool, and what work has done to it. Changed in place by the simulation. */
export interface Muscle {
  readonly pool: Pool;
  readonly variant: Variant;
  readonly method: Method;
  /** How much of adaptation has come about, by samples since a unit joined. */
  readonly reachedByAge: Float64Array;
  /** Force that an exhausted unit gets back in its first second of rest; nothing as published. */
  readonly recoveryByUnit: Float64Array | undefined;
  /** Fused force the unit has now, in the fused force of rested unit 1. */
  readonly forceByUnit: Float64Array;
  /** Contraction time now, s. */
  readonly contractionByUnit: Float64Array;
  /** Share of its rate (above 6 Hz) that adaptation takes from the unit now, 0 to 0.67. */
  readonly adaptedByUnit: Float64Array;
  /** Units that ever joined, or since the last pause where a pause counts. The weakest join first. */
  joined: number;
  /** The sample at which each of these first joined. */
  readonly joinedByUnit: Int32Array;
}

/** A rested muscle. */
export function restedMuscle(pool: Pool, variant: Variant = {}): Muscle {
  const method = methodOf(variant.method);
  return {
    pool,
    variant,
    method,
    reachedByAge: reachedByAgeAt(method.samplesPerSecond),
    recoveryByUnit: variant.recovery === 'placeholder' ? recoveryByUnit(pool) : undefined,
    forceByUnit: pool.forceByUnit.slice(),
    contractionByUnit: pool.contractionByUnit.slice(),
    adaptedByUnit: new Float64Array(pool.size),
    joined: 0,
    joinedByUnit: new Int32Array(pool.size),
  };
}

/** Brings adaptation up to the given sample (1, 2, …). Units that never joined have nothing to adapt. */
export function adapt(muscle: Muscle, sample: number): void {
  const { pool, method, reachedByAge, joinedByUnit, adaptedByUnit } = muscle;
  // The published code counts the first sample after joining as two: 0, 0.2, 0.3 … s. Kept, so that results agree.
  const now = method.quirks ? sample + 1 : sample;
  const size = muscle.variant.adaptation === false ? 0 : adaptationSize;
  for (let unit = 0; unit < muscle.joined; unit++) {
    const reached = adaptationReached(now - joinedByUnit[unit]!, reachedByAge);
    adaptedByUnit[unit] = size * pool.adaptationByUnit[unit]! * reached;
  }
}

/** Records at a sample how many units work and, where pauses count, resets those that do not. */
export function recruit(muscle: Muscle, recruited: number, sample: number): void {
  const { joinedByUnit, adaptedByUnit } = muscle;
  while (muscle.joined < recruited) joinedByUnit[muscle.joined++] = sample;
  if (muscle.variant.adaptationClock !== 'restarts after a pause') return;
  while (muscle.joined > recruited) adaptedByUnit[--muscle.joined] = 0;
}

import { excitationFor, excitationOf, stepsOf } from './excitation.ts';
import {
  type AdaptationClock,
  adaptedRateHz,
  forceAt,
  type Muscle,
  recruit,
  recruitedAt,
  restedMuscle,
  settle,
  tire,
} from './muscle.ts';
import { parameters } from './parameters.ts';
import { restedPool } from './pool.ts';

const perSecond = parameters.samplesPerSecond.value;

/** What a moment asks for: a force as a share of the rested maximum, or a fixed excitation in excitation units. */
export type Demand = { force: number } | { excitation: number };

export interface IsometricTask {
  /** The demand at a sample; the first sample is 1 and samples are 0.1 s apart. */
  demandAt(sample: number): Demand;
  /** Stop at the first sample at which the force asked for cannot be given. */
  stopAtLimit: boolean;
  /** Stop after this many seconds in any case. */
  mostSeconds: number;
  /** Keep one frame for so many samples, beside the first and the last. */
  samplesPerFrame: number;
  adaptationClock?: AdaptationClock;
}

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

/** A run of the model, kept as frames. `limitSeconds` is undefined where the limit was not reached. */
export interface Recording {
  readonly frames: readonly Frame[];
  readonly limitSeconds: number | undefined;
  /** Seconds up to the end during which a force above zero was asked for. */
  readonly workSeconds: number;
}

function frameOf(muscle: Muscle, sample: number, demand: number, excitation: number): Frame {
  const { pool, forceByUnit } = muscle;
  const { fullExcitation, fullForce, peakFusionByUnit } = pool;
  return {
    seconds: sample / perSecond,
    demand,
    excitation,
    force: forceAt(muscle, excitation) / fullForce,
    recruited: recruitedAt(pool, excitation),
    capacity: forceAt(muscle, fullExcitation) / fullForce,
    capacityAsCoded: forceAt(muscle, fullExcitation, excitation) / fullForce,
    capacityOfFibres:
      forceByUnit.reduce((sum, force, unit) => sum + force * peakFusionByUnit[unit]!, 0) / fullForce,
    rateHzByUnit: forceByUnit.map((_, unit) => adaptedRateHz(muscle, unit, excitation)),
    strengthByUnit: forceByUnit.map((force, unit) => force / pool.forceByUnit[unit]!),
  };
}

/** What the drive does at one sample to meet a demand. */
interface Answer {
  /** Force asked for, as a share of the rested maximum; NaN where the task fixes the excitation. */
  readonly asked: number;
  readonly excitation: number;
  /** Even full excitation gives less than was asked for. */
  readonly short: boolean;
}

/** Answers one demand, looking for the excitation near the one of the sample before. */
function answer(muscle: Muscle, demand: Demand, before: number): Answer {
  if ('excitation' in demand) return { asked: Number.NaN, excitation: demand.excitation, short: false };
  const { fullExcitation, fullForce } = muscle.pool;
  const force = demand.force * fullForce;
  const excitation = excitationOf(excitationFor(muscle, force, stepsOf(before)));
  return {
    asked: demand.force,
    excitation,
    short: excitation >= fullExcitation && forceAt(muscle, excitation) < force,
  };
}

/**
 * Runs a rested muscle through a task that holds a joint still.
 *
 * In words, at each sample: bring contraction times and adaptation up to date, find the least excitation that
 * gives the force asked for, note the newly recruited, then take from every working unit what the sample costs.
 * The first sample costs nothing, as in the published code.
 *
 * @returns frames and the second at which the force asked for could no longer be given
 * @throws RangeError where the task would not end
 * Source: Potvin and Fuglevand 2017 (as coded). Limits: no recovery, no movement, no tremor.
 */
export function isometric(task: IsometricTask): Recording {
  if (!(task.mostSeconds > 0 && Number.isFinite(task.mostSeconds)))
    throw new RangeError(`invalid mostSeconds: ${task.mostSeconds}`);
  const muscle = restedMuscle(restedPool());
  const frames: Frame[] = [];
  const lastSample = Math.round(task.mostSeconds * perSecond);
  let limitSeconds: number | undefined;
  let workSamples = 0;
  let excitation = 0;
  for (let sample = 1, over = false; !over; sample++) {
    settle(muscle, sample);
    const { asked, short, ...found } = answer(muscle, task.demandAt(sample), excitation);
    excitation = found.excitation;
    if (asked > 0) workSamples++;
    if (short) limitSeconds ??= sample / perSecond;
    recruit(muscle, excitation, sample, task.adaptationClock ?? 'runs on');
    over = sample === lastSample || (short && task.stopAtLimit);
    if (sample === 1 || over || sample % task.samplesPerFrame === 0)
      frames.push(frameOf(muscle, sample, asked, excitation));
    if (sample > 1) tire(muscle, excitation);
  }
  return { frames, limitSeconds, workSeconds: workSamples / perSecond };
}

import { tire } from './fatigue.ts';
import { type Frame, frameOf } from './frame.ts';
import { adapt, recruit, restedMuscle } from './muscle.ts';
import { type Parts, whole } from './parts.ts';
import { restedPool } from './pool.ts';
import { freshPursuit, type Pursuit, pursue } from './pursuit.ts';
import { recover } from './recovery.ts';
import { accept, reset, type Trials, trialsOf, tryAt } from './trial.ts';
import type { Variant } from './variant.ts';

export type { Frame } from './frame.ts';

export interface IsometricTask {
  /**
   * What is asked at a sample: the first is 1, and samples are 0.1 s apart, unless the variant says otherwise.
   * A stage (0, 1, …) lasts to its limit; the next begins with the sample after it.
   */
  demandAt(sample: number, stage: number): number;
  /** Whether a force is asked for, as a share of the rested maximum, or an excitation in excitation units. */
  asks: 'force' | 'excitation';
  /** How many stages there are: one, unless said otherwise. */
  stages?: number;
  /** Stop at the limit of the last stage: the first sample at which the force asked for cannot be given. */
  stopAtLimit: boolean;
  /** Stop after this many seconds in any case. */
  maxSeconds: number;
  /** Keep one frame in this many samples, besides the first, the last and those at a limit; by default each. */
  samplesPerFrame?: number;
  variant?: Variant;
}

/** The first moment at which what a stage asks for could not be given. */
export interface EnduranceLimit {
  readonly seconds: number;
  readonly frame: Frame;
}

/** A run of the model, kept as frames. */
export interface Recording {
  readonly frames: readonly Frame[];
  /** One for each stage that reached its limit. */
  readonly limits: readonly EnduranceLimit[];
  /** When the first stage reached its limit; undefined where it did not. */
  readonly limitSeconds: number | undefined;
  /** Seconds up to the end during which a force above zero was asked for. */
  readonly workSeconds: number;
}

function lastSampleOf({ maxSeconds }: IsometricTask, samplesPerSecond: number): number {
  const last = Math.round(maxSeconds * samplesPerSecond);
  if (!(last >= 1 && Number.isFinite(last))) throw new RangeError(`invalid maxSeconds: ${maxSeconds}`);
  return last;
}

/** Applies the fatigue and recovery of a sample to the muscle; the first sample has none, as in the published code. */
function applyFatigue(trials: Trials, sample: number): void {
  if (sample === 1 && trials.muscle.method.quirks) return;
  tire(trials);
  recover(trials.muscle, trials.best.recruited);
}

/** How many limits end a run. */
const lastLimitOf = ({ stages = 1, stopAtLimit }: IsometricTask): number =>
  stopAtLimit ? stages : Number.POSITIVE_INFINITY;

/** Drives the muscle as asked, and tells whether that gives what was asked for. `trials.best` is how it is driven. */
function meets(trials: Trials, pursuit: Pursuit, asks: IsometricTask['asks'], asked: number): boolean {
  if (asks === 'excitation') {
    tryAt(trials, asked);
    accept(trials);
    return true;
  }
  const force = asked * trials.muscle.pool.fullForce;
  pursue(pursuit, trials, force);
  return trials.best.force >= force;
}

/**
 * Runs a rested muscle through a task that holds a joint still.
 *
 * In words, at each sample: bring adaptation up to date, find the least excitation that gives the force asked for,
 * note the newly recruited, then take from every working unit what the sample costs. Only a sample that keeps a frame
 * takes memory.
 *
 * @returns frames, and the moments at which the force asked for could no longer be given
 * @throws RangeError where the task would not end
 * Source: Potvin and Fuglevand 2017 (as coded). Limits: no movement, no tremor, and no recovery but a variant’s.
 */
export function* isometricInParts(task: IsometricTask): Parts<Recording> {
  const { asks, stages = 1, samplesPerFrame = 1, variant } = task;
  const muscle = restedMuscle(restedPool(variant?.pool), variant);
  const { samplesPerSecond } = muscle.method;
  const trials = trialsOf(muscle);
  const pursuit = freshPursuit();
  const frames: Frame[] = [];
  const limits: EnduranceLimit[] = [];
  const lastLimit = lastLimitOf(task);
  const lastSample = lastSampleOf(task, samplesPerSecond);
  let workSamples = 0;
  for (let sample = 1, over = false; !over; sample++) {
    adapt(muscle, sample);
    reset(trials);
    const asked = task.demandAt(sample, Math.min(limits.length, stages - 1));
    const short = !meets(trials, pursuit, asks, asked);
    recruit(muscle, trials.best.recruited, sample);
    const demand = asks === 'force' ? asked : Number.NaN;
    if (demand > 0) workSamples++;
    const atLimit = short && limits.length < stages;
    over = sample === lastSample || (atLimit && limits.length + 1 === lastLimit);
    const seconds = sample / samplesPerSecond;
    if (over || atLimit || sample === 1 || sample % samplesPerFrame === 0)
      frames.push(frameOf(muscle, trials.best, seconds, demand));
    if (atLimit) limits.push({ seconds, frame: frames.at(-1)! });
    applyFatigue(trials, sample);
    yield;
  }
  return { frames, limits, limitSeconds: limits[0]?.seconds, workSeconds: workSamples / samplesPerSecond };
}

/** The same at once. */
export const isometric = (task: IsometricTask): Recording => whole(isometricInParts(task));

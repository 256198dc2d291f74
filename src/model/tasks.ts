import { isometric, type Recording } from './isometric.ts';
import { methodOf } from './method.ts';
import { parameters } from './parameters.ts';
import { restedPool } from './pool.ts';
import type { Variant } from './variant.ts';

const maxSeconds = parameters.longestRun.value;

/** How much of a run to keep, and what to change in the model. */
export interface Keeping {
  /** Keep one frame in this many samples: of 0.1 s, unless the variant says otherwise. */
  readonly samplesPerFrame?: number;
  readonly variant?: Variant;
}

function checkTarget(target: number): void {
  if (!(target > 0 && target <= 1)) throw new RangeError(`invalid target: ${target}`);
}

const samplesPerSecondOf = ({ variant }: Keeping): number => methodOf(variant?.method).samplesPerSecond;

function checkSeconds(seconds: number, keeping: Keeping): void {
  if (!(seconds * samplesPerSecondOf(keeping) >= 1 && seconds <= maxSeconds))
    throw new RangeError(`invalid seconds: ${seconds}`);
}

/**
 * Asks for a force that rises in a straight line from nothing, up to the limit or the end.
 *
 * @param target where the line ends, share of the rested maximum, above 0, at most 1
 * @param seconds how long it takes to get there
 * @throws RangeError for a target outside 0 to 1, or for less than a sample or more than a day
 * Source: Potvin and Fuglevand 2017 (as coded).
 * @example ramp(0.2, 10).limitSeconds // undefined
 */
export function ramp(target: number, seconds: number, keeping: Keeping = {}): Recording {
  checkTarget(target);
  checkSeconds(seconds, keeping);
  const samplesPerSecond = samplesPerSecondOf(keeping);
  return isometric({
    demandAt: (sample) => (sample / samplesPerSecond / seconds) * target,
    asks: 'force',
    stopAtLimit: true,
    maxSeconds: seconds,
    ...keeping,
  });
}

/**
 * Holds one force after another, each to its limit. The next begins with the sample after the limit, with the muscle
 * as it then is; the sample that fails costs like any other. `limits` has one entry for each force.
 *
 * @param targets shares of the rested maximum, above 0, at most 1, in the order in which they are held
 * @throws RangeError for a target outside 0 to 1, or for none
 * Source: Potvin and Fuglevand 2017 (as coded).
 * @example steps([0.8, 0.6]).limits.length // 2
 */
export function steps(targets: readonly number[], keeping: Keeping = {}): Recording {
  if (targets.length === 0) throw new RangeError('missing targets');
  targets.forEach(checkTarget);
  return isometric({
    demandAt: (_, stage) => targets[stage]!,
    asks: 'force',
    stages: targets.length,
    stopAtLimit: true,
    maxSeconds,
    ...keeping,
  });
}

/**
 * Holds a force, pauses, and so on to the limit. As published, a pause gives nothing back and the clock of adaptation
 * runs on through it; a variant sets the clock back.
 *
 * @param target share of the rested maximum, above 0, at most 1
 * @param workSeconds how long each hold lasts
 * @param restSeconds how long each pause lasts
 * @throws RangeError for a target outside 0 to 1, or for times of less than a sample or more than a day
 * Source: Potvin and Fuglevand 2017 (as coded).
 * @example intermittent(0.5, 10, 5).limitSeconds // 136.4
 */
export function intermittent(
  target: number,
  workSeconds: number,
  restSeconds: number,
  keeping: Keeping = {},
): Recording {
  checkTarget(target);
  checkSeconds(workSeconds, keeping);
  checkSeconds(restSeconds, keeping);
  const samplesPerSecond = samplesPerSecondOf(keeping);
  const work = Math.round(workSeconds * samplesPerSecond);
  const round = work + Math.round(restSeconds * samplesPerSecond);
  return isometric({
    demandAt: (sample) => ((sample - 1) % round < work ? target : 0),
    asks: 'force',
    stopAtLimit: true,
    maxSeconds,
    ...keeping,
  });
}

/**
 * Keeps the drive at one excitation and lets the force fall. There is no limit, for no force is asked for.
 *
 * @param excitation 0 to 67, excitation units
 * @param seconds how long
 * @throws RangeError for an excitation outside 0 to 67, or for less than a sample or more than a day
 * Source: Potvin and Fuglevand 2017 (as coded).
 * @example constantExcitation(40, 1).frames.at(-1).recruited // 113
 */
export function constantExcitation(excitation: number, seconds: number, keeping: Keeping = {}): Recording {
  if (!(excitation >= 0 && excitation <= restedPool(keeping.variant?.pool).fullExcitation))
    throw new RangeError(`invalid excitation: ${excitation}`);
  checkSeconds(seconds, keeping);
  return isometric({
    demandAt: () => excitation,
    asks: 'excitation',
    stopAtLimit: true,
    maxSeconds: seconds,
    ...keeping,
  });
}

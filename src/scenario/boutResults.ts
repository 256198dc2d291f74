import type { Parts } from '../model/parts.ts';
import type { BoutStep } from '../model/set/bout.ts';
import { capacity, type Fibres, rest } from '../model/set/fibres.ts';
import type { Motion, MotionFrame } from '../model/set/motion.ts';
import { precision } from '../model/set/precision.ts';
import {
  type BoutOutcome,
  type BoutRequest,
  checkPlan,
  fibresOf,
  requestInParts,
  type SessionPlan,
} from '../model/set/session.ts';
import { typicalLifter } from '../model/set/typicalLifter.ts';
import { memoize } from './memoize.ts';

/** A bout of a session, with what figures of whole bouts need. Forces are shares of the fresh maximum. */
export interface BoutResult extends BoutOutcome {
  readonly request: BoutRequest;
  /** Seconds since the session began. */
  readonly begins: number;
  readonly ends: number;
  /** What full drive would give as it begins. */
  readonly before: number;
  /** What full drive would give after each whole repetition. */
  readonly capacityByRepetition: readonly number[];
  /** The greatest momentary effort of each repetition, 0 to 1; the one that was not finished is the last. */
  readonly effortByRepetition: readonly number[];
  /** Where the bar is, from the end of the bout before it to its own. */
  readonly frames: readonly MotionFrame[];
}

/** The bouts of a session, in order. */
export type BoutResults = readonly BoutResult[];

/** Records force and effort of each repetition. */
function recorder(capacities: number[], efforts: number[]) {
  return ({ repetition, effort }: { repetition: number; effort: number }, fibres: Fibres) => {
    if (repetition > efforts.length) {
      if (efforts.length > 0) capacities.push(capacity(fibres));
      efforts.push(0);
    }
    efforts[repetition - 1] = Math.max(efforts[repetition - 1]!, effort);
  };
}

/** Where the bar waits before a bout, as a recording has it: a moment after the last one has ended, until this one begins. */
const waiting = (bout: number, ended: number, begins: number): MotionFrame => ({
  bout,
  phase: 'rest',
  seconds: Math.min(begins, ended + precision.restPiece),
  repetition: 0,
  position: 0,
  speed: 0,
});

/** Keeps where the bar is, as often as a recording does. */
function motionRecorder(frames: MotionFrame[], bout: number, begins: number) {
  let steps = 0;
  return ({ seconds, phase, repetition, position, speed }: BoutStep) => {
    if (steps++ % precision.stepsPerFrame === 0)
      frames.push({ bout, phase, seconds: begins + seconds, repetition, position, speed });
  };
}

/**
 * Performs a session, keeping numbers of repetitions and the way of the bar, but nothing of the muscle between: ten times
 * quicker than a recording where rests are long. The counts are those of `performSession`, to the bit.
 *
 * @throws RangeError as `performSession` does
 */
export function* boutsInParts(plan: SessionPlan): Parts<BoutResults> {
  checkPlan(plan);
  const fibres = fibresOf(plan, typicalLifter);
  let now = 0;
  const results: BoutResult[] = [];
  for (const [bout, request] of plan.bouts.entries()) {
    const pause = request.rest ?? 0;
    if (pause > 0) rest(fibres, pause);
    const begins = now + pause;
    const before = capacity(fibres);
    const capacityByRepetition: number[] = [];
    const effortByRepetition: number[] = [];
    const frames: MotionFrame[] = [];
    const keep = recorder(capacityByRepetition, effortByRepetition);
    const move = motionRecorder(frames, bout, begins);
    const outcome = yield* requestInParts(
      fibres,
      plan,
      { ...request, rest: 0 },
      typicalLifter,
      (step, watched) => {
        keep(step, watched);
        move(step);
      },
    );
    if (pause > 0 || frames.length === 0) frames.unshift(waiting(bout, now, begins));
    now = begins + outcome.seconds;
    // A set that is stopped ends with its last repetition, and nothing is seen after it.
    if (capacityByRepetition.length < outcome.repetitions) capacityByRepetition.push(outcome.capacity);
    results.push({
      ...outcome,
      request,
      begins,
      ends: now,
      before,
      capacityByRepetition,
      effortByRepetition,
      frames,
    });
  }
  return results;
}

/** The way of the bar through a session, put together once. */
export const motionOf = memoize(
  (bouts: BoutResults): Motion => ({ frames: bouts.flatMap(({ frames }) => frames), bouts }),
);

export const repetitionsOf = (bouts: BoutResults): number =>
  bouts.reduce((sum, { repetitions }) => sum + repetitions, 0);

/** Load times repetitions, in loads that can be lifted once. */
export const workOf = (bouts: BoutResults): number =>
  bouts.reduce((sum, { repetitions, request }) => sum + repetitions * request.load, 0);

export const secondsOf = (bouts: BoutResults): number => bouts.at(-1)?.ends ?? 0;

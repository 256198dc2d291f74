import { type Parts, whole } from '../parts.ts';
import type { BoutStep } from './bout.ts';
import {
  capacity,
  defaultTraits,
  type Fibres,
  fullExcitation,
  possibleForce,
  rest,
  strengthOf,
} from './fibres.ts';
import { precision } from './precision.ts';
import {
  type BoutOutcome,
  type BoutRequest,
  checkPlan,
  fibresOf,
  requestInParts,
  type SessionPlan,
} from './session.ts';
import { type Lifter, typicalLifter } from './typicalLifter.ts';

/** A session at one moment. Forces are shares of the fresh maximum. */
export interface SessionFrame extends Omit<BoutStep, 'phase'> {
  /** Which bout, from 0. A rest belongs to the bout after it, and to its repetition 0. */
  readonly bout: number;
  readonly phase: BoutStep['phase'] | 'rest';
  readonly recruited: number;
  /** What full drive would give now, and what drive at the tolerance would. */
  readonly capacity: number;
  readonly tolerated: number;
  /** Force that the unit could give fully fused, as a share of its own when fresh. */
  readonly strengthByUnit: Float32Array;
}

/** One repetition, whole or not, from its first step to its last. */
export interface RepetitionRecord {
  readonly bout: number;
  /** From 1 in each bout. */
  readonly number: number;
  readonly begins: number;
  readonly ends: number;
  /** Whether it was finished. */
  readonly whole: boolean;
  /** The most within it: momentary effort 0 to 1, excitation, units, force asked for by the whole lift, and force given. */
  readonly effort: number;
  readonly excitation: number;
  readonly recruited: number;
  readonly demand: number;
  readonly force: number;
  /** The slowest lifting, m/s. */
  readonly slowest: number;
  /** What full drive would give as it begins, and at its end. */
  readonly before: number;
  readonly capacity: number;
}

/** How a bout went, when it began and ended, and what was asked. */
export interface BoutRecord extends BoutOutcome {
  readonly begins: number;
  readonly ends: number;
  readonly request: BoutRequest;
}

/** A whole session, kept as frames, repetitions and bouts. */
export interface SessionRecording {
  readonly frames: readonly SessionFrame[];
  readonly repetitions: readonly RepetitionRecord[];
  readonly bouts: readonly BoutRecord[];
}

type Open = { -readonly [K in keyof RepetitionRecord]: RepetitionRecord[K] };

/** Takes a step into the repetition that it belongs to, or begins one. */
function note(repetitions: Open[], bout: number, step: BoutStep, fibres: Fibres): void {
  let open = repetitions.at(-1);
  if (open === undefined || open.bout !== bout || open.number !== step.repetition) {
    const before = capacity(fibres);
    // What one ends with, the next one of its bout begins with.
    if (open?.bout === bout) open.capacity = before;
    open = {
      bout,
      number: step.repetition,
      begins: step.seconds,
      ends: step.seconds,
      whole: false,
      effort: 0,
      excitation: 0,
      recruited: 0,
      demand: 0,
      force: 0,
      slowest: Number.POSITIVE_INFINITY,
      before,
      capacity: before,
    };
    repetitions.push(open);
  }
  open.ends = step.seconds;
  open.effort = Math.max(open.effort, step.effort);
  open.excitation = Math.max(open.excitation, step.excitation);
  open.recruited = Math.max(open.recruited, fibres.recruited);
  if (step.phase !== 'lift') return;
  open.demand = Math.max(open.demand, step.demand);
  open.force = Math.max(open.force, step.force);
  open.slowest = Math.min(open.slowest, step.speed);
}

/**
 * Performs a session and keeps what is to be seen of it. The counts are those of `performSession`, to the bit but for
 * rests, which are taken in pieces and differ from whole ones by less than 1e-12.
 *
 * @param every keep one frame in this many steps of work
 * @throws RangeError as `performSession` does
 */
export function* recordingInParts(
  plan: SessionPlan,
  lifter: Lifter = typicalLifter,
  every: number = precision.stepsPerFrame,
): Parts<SessionRecording> {
  checkPlan(plan);
  const fibres = fibresOf(plan, lifter, defaultTraits);
  const frames: SessionFrame[] = [];
  const repetitions: Open[] = [];
  let now = 0;
  const keep = (
    bout: number,
    max: number,
    step: Omit<SessionFrame, 'bout' | 'recruited' | 'capacity' | 'tolerated' | 'strengthByUnit'>,
  ) =>
    frames.push({
      ...step,
      bout,
      recruited: step.phase === 'rest' ? 0 : fibres.recruited,
      capacity: capacity(fibres),
      tolerated: possibleForce(fibres, fullExcitation * max),
      strengthByUnit: strengthOf(fibres),
    });
  const pause = (bout: number, max: number, seconds: number) => {
    const pieces = Math.ceil(seconds / precision.restPiece);
    for (let piece = 0; piece < pieces; piece++) {
      rest(fibres, seconds / pieces);
      now += seconds / pieces;
      keep(bout, max, {
        seconds: now,
        repetition: 0,
        phase: 'rest',
        position: 0,
        demand: 0,
        force: 0,
        speed: 0,
        excitation: 0,
        effort: 0,
      });
    }
  };
  const bouts: BoutRecord[] = [];
  for (const [bout, request] of plan.bouts.entries()) {
    const max = request.tolerance ?? plan.tolerance ?? 1;
    if (request.rest !== undefined && request.rest > 0) pause(bout, max, request.rest);
    const begins = now;
    let steps = 0;
    const outcome = yield* requestInParts(fibres, plan, { ...request, rest: 0 }, lifter, (step, watched) => {
      const moved = { ...step, seconds: begins + step.seconds };
      note(repetitions, bout, moved, watched);
      if (steps++ % every === 0) keep(bout, max, moved);
    });
    now = begins + outcome.seconds;
    for (const open of repetitions) {
      if (open.bout !== bout) continue;
      open.whole = open.number <= outcome.repetitions;
    }
    const last = repetitions.at(-1);
    if (last?.bout === bout) {
      last.capacity = outcome.capacity;
      // A bar that stalls below its hardest point has met less of what the same lift asked for before.
      last.demand = Math.max(last.demand, repetitions.find((row) => row.bout === bout)!.demand);
    }
    bouts.push({ ...outcome, begins, ends: now, request });
  }
  return { frames, repetitions, bouts };
}

/** The same at once. */
export const recordSession = (...asked: Parameters<typeof recordingInParts>): SessionRecording =>
  whole(recordingInParts(...asked));

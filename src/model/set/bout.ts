import { type Parts, whole } from '../parts.ts';
import { drive } from './drive.ts';
import { demandAt, type Exercise } from './exercises.ts';
import { type Fibres, fullExcitation, settle, work } from './fibres.ts';
import { setParameters } from './parameters.ts';
import { precision } from './precision.ts';

const step = setParameters.step.value;
const wholeStroke = setParameters.stroke.value;
const fastest = setParameters.fastestSpeed.value;
const lowering = setParameters.lowering.value;
const stallSpeed = setParameters.stallSpeed.value;
const stallSeconds = setParameters.stallSeconds.value;
const holdLow = setParameters.holdLow.value;
const holdHigh = setParameters.holdHigh.value;
const usualSpeed = setParameters.usualSpeed.value;
const effortTime = setParameters.effortTime.value;
/** Share of the force of a still muscle that is left at the speed of a maximal repetition. */
const maximalShare = 1 - setParameters.maximumSpeed.value / fastest;

/** Seconds for lifting, for the pause at the top, for lowering, and for the pause at the bottom. */
export type Tempo = readonly [lift: number, top: number, lower: number, bottom: number];

/** One bout of repetitions at one load. */
export interface BoutPlan {
  readonly exercise: Exercise;
  /** Demand at the hardest point for each unit of load: what makes a load of 1 the heaviest single repetition. */
  readonly scale: number;
  /** Load as a share of the one-repetition maximum. */
  readonly load: number;
  /** Part of the range that is used: 0 is the bottom, 1 the top. */
  readonly range: readonly [low: number, high: number];
  readonly tempo: Tempo;
  /** Stop after this many repetitions. */
  readonly cap: number;
  /** The most effort that the lifter takes, 0 to 1, as a share of full drive. */
  readonly tolerance: number;
  /** What happens there: the lifter quits, or goes on with no more drive than that. */
  readonly rule: 'quit' | 'clamp';
}

/** Why a bout ended: the bar stalled, the effort reached the tolerance, or the repetitions were done. */
export type BoutEnd = 'capacity' | 'effort' | 'cap';

/** The state of a bout at one step. Passed to the watcher, never stored. */
export interface BoutStep {
  readonly seconds: number;
  readonly repetition: number;
  readonly phase: 'lift' | 'top' | 'lower' | 'bottom';
  readonly position: number;
  /** Force asked for at the intended speed, and force given, as shares of the fresh maximum. */
  readonly demand: number;
  readonly force: number;
  /** Metres a second; 0 in a pause, below 0 when lowering. */
  readonly speed: number;
  readonly excitation: number;
  /** Momentary effort, 0 to 1. */
  readonly effort: number;
}
export type Watch = (step: BoutStep, fibres: Fibres) => void;

export interface Bout {
  readonly repetitions: number;
  readonly endedBy: BoutEnd;
  readonly seconds: number;
  /** Mean speed of each whole repetition, m/s. */
  readonly speeds: readonly number[];
  /** The greatest momentary effort, 0 to 1. */
  readonly effort: number;
  /** How far the last, unfinished repetition came, 0 to 1; 0 where the last one was finished. */
  readonly unfinished: number;
}

/** The load of a bout as force: demand at the hardest point of the range, as a share of the fresh maximum, held still. */
const still = ({ load, scale }: BoutPlan) => load * scale * maximalShare;

/** The state of a bout as it is performed. */
interface BoutState {
  readonly fibres: Fibres;
  readonly plan: BoutPlan;
  readonly maxExcitation: number;
  readonly watch: Watch | undefined;
  seconds: number;
  repetition: number;
  effort: number;
  peakEffort: number;
  quit: boolean;
  phase: BoutStep['phase'];
  position: number;
  /** Force that holds the load still here, the force asked for at the intended speed, and that speed in m/s. */
  load: number;
  demand: number;
  intended: number;
  /** How much of its last step was left when the bar reached the top, s. */
  spare: number;
}

/** Speed of the bar, m/s: as intended, or where the demand is not met as slow as the force given allows. */
function barSpeed(force: number, { load, demand, intended }: BoutState): number {
  return force < demand ? Math.min(intended, Math.max(0, fastest * (1 - load / force))) : intended;
}

/** One step of work against the demand of the bout. Returns the speed of the bar, m/s. */
function push(state: BoutState): number {
  const { fibres, maxExcitation: most, plan, demand } = state;
  settle(fibres);
  const force = drive(fibres, demand, most);
  const speed = barSpeed(force, state);
  state.effort += (fibres.excitation / fullExcitation - state.effort) * (step / effortTime);
  if (state.effort > state.peakEffort) state.peakEffort = state.effort;
  if (plan.rule === 'quit' && plan.tolerance < 1 && state.effort >= plan.tolerance) state.quit = true;
  state.watch?.(
    {
      seconds: state.seconds,
      repetition: state.repetition,
      phase: state.phase,
      position: state.position,
      demand,
      force,
      speed,
      excitation: fibres.excitation,
      effort: state.effort,
    },
    fibres,
  );
  // By the speed that is meant: a bar that slows against full drive spares the muscle nothing.
  work(fibres, force, step, Math.min(1, Math.abs(state.intended) / usualSpeed));
  state.seconds += step;
  return speed;
}

/**
 * Demand of a pause, before its share: no more than at that end of the whole range, so that a shorter range never
 * asks for more. Assumption: whoever shortens the range rests no worse at its ends.
 */
const pauseDemand = (exercise: Exercise, position: number, phase: 'top' | 'bottom'): number =>
  Math.min(demandAt(exercise, position), demandAt(exercise, phase === 'top' ? 1 : 0));

function pause(state: BoutState, seconds: number, phase: 'top' | 'bottom'): void {
  const { plan } = state;
  const [low, high] = plan.range;
  state.phase = phase;
  state.position = phase === 'top' ? high : low;
  state.load =
    (phase === 'top' ? holdHigh : holdLow) * still(plan) * pauseDemand(plan.exercise, state.position, phase);
  state.demand = state.load;
  state.intended = 0;
  for (let left = Math.round(seconds / step); left > 0 && !state.quit; left--) push(state);
}

function* lower(state: BoutState): Parts<void> {
  const { plan } = state;
  const [low, high] = plan.range;
  const seconds = plan.tempo[2] * (high - low);
  const steps = Math.max(1, Math.round(seconds / step));
  state.phase = 'lower';
  state.intended = (-wholeStroke * (high - low)) / (steps * step);
  for (let done = 0; done < steps && !state.quit; done++) {
    state.position = high - ((high - low) * (done + 1 / 2)) / steps;
    state.load = (still(plan) * demandAt(plan.exercise, state.position)) / lowering;
    state.demand = state.load;
    push(state);
    if (done % precision.stepsOfPart === 0) yield;
  }
}

/** Lifts once. Returns how far it came, 0 to 1: 1 is a whole repetition. */
function* lift(state: BoutState): Parts<number> {
  const { plan } = state;
  const [low, high] = plan.range;
  state.phase = 'lift';
  state.intended = wholeStroke / plan.tempo[0];
  state.position = low;
  // Whoever lifts slowly on purpose has not stalled.
  const stallsBelow = Math.min(stallSpeed, state.intended / 2);
  let stalled = 0;
  for (let done = 0; state.position < high && !state.quit; done++) {
    state.load = still(plan) * demandAt(plan.exercise, state.position);
    state.demand = state.load / (1 - state.intended / fastest);
    const speed = push(state);
    stalled = speed < stallsBelow ? stalled + step : 0;
    if (stalled > stallSeconds) break;
    state.position += (speed * step) / wholeStroke;
    state.spare = speed > 0 ? Math.max(0, ((state.position - high) * wholeStroke) / speed) : 0;
    if (done % precision.stepsOfPart === 0) yield;
  }
  return state.position < high ? (state.position - low) / (high - low) : 1;
}

/**
 * Repetitions at one load, in parts of a few steps, until the bar stalls, the effort reaches the tolerance, or they are done.
 * Changes the fibres: they are as tired afterwards as the bout has made them.
 *
 * In words: at each step find the drive that lifts at the intended speed; where full drive does not suffice, the bar
 * slows until force and load agree; slower than 0.05 m/s for more than a second is a stall.
 * Source: our own layer over Potvin and Fuglevand 2017; see parameters.ts beside this file.
 * Limits: one muscle stands for the movement, no inertia, demand curves assumed.
 */
export function* boutInParts(fibres: Fibres, plan: BoutPlan, watch?: Watch): Parts<Bout> {
  const state: BoutState = {
    fibres,
    plan,
    maxExcitation: fullExcitation * (plan.rule === 'clamp' ? plan.tolerance : 1),
    watch,
    seconds: 0,
    repetition: 1,
    effort: 0,
    peakEffort: 0,
    quit: false,
    phase: 'bottom',
    position: 0,
    load: 0,
    demand: 0,
    intended: 0,
    spare: 0,
  };
  const speeds: number[] = [];
  let unfinished = 0;
  const [, pauseHigh, , pauseLow] = plan.tempo;
  if (plan.exercise.startsAtTop && plan.cap > 0) yield* lower(state);
  while (speeds.length < plan.cap && !state.quit) {
    pause(state, pauseLow, 'bottom');
    const began = state.seconds;
    const came = state.quit ? 0 : yield* lift(state);
    if (came < 1) {
      unfinished = came;
      break;
    }
    speeds.push((wholeStroke * (plan.range[1] - plan.range[0])) / (state.seconds - began - state.spare));
    state.repetition++;
    if (speeds.length === plan.cap) break;
    pause(state, pauseHigh, 'top');
    yield* lower(state);
  }
  settle(fibres);
  return {
    repetitions: speeds.length,
    endedBy: speeds.length >= plan.cap && !state.quit ? 'cap' : endOf(state),
    seconds: state.seconds,
    speeds,
    effort: state.peakEffort,
    unfinished,
  };
}

/** The same at once. */
export const performBout = (fibres: Fibres, plan: BoutPlan, watch?: Watch): Bout =>
  whole(boutInParts(fibres, plan, watch));

/** A clamped lifter stalls with drive to spare: the effort ended it, not the muscle. */
const endOf = ({ quit, maxExcitation: most }: BoutState): BoutEnd =>
  quit || most < fullExcitation ? 'effort' : 'capacity';

import { type Bout, type BoutPlan, performBout, type Tempo, type Watch } from './bout.ts';
import { reportedRating, reportedReserve } from './effort.ts';
import { type Exercise, type ExerciseName, exerciseOf } from './exercises.ts';
import {
  capacity,
  copyFibres,
  defaultTraits,
  type Fibres,
  freshFibres,
  rest,
  type Traits,
} from './fibres.ts';
import { scaleOf } from './maximum.ts';
import { defaultTempo, setParameters } from './parameters.ts';
import { type Lifter, typicalLifter } from './typicalLifter.ts';

/** One bout of a session: a set, a drop, or a part of a rest-pause set. */
export interface BoutRequest {
  /** Load as a share of the one-repetition maximum. */
  readonly load: number;
  /** Rest before it, s. */
  readonly rest?: number;
  readonly range?: readonly [low: number, high: number];
  readonly tempo?: Tempo;
  /** Stop after this many repetitions. */
  readonly cap?: number;
  /** Stop with this many repetitions in reserve. */
  readonly reserve?: number;
  /** The lifter’s tolerance in it, where that is not the session’s: the most effort they take, 0 to 1. */
  readonly tolerance?: number;
}

/** What a lifter does in one go. */
export interface SessionPlan {
  /** One of the exercises by its name, or one of its own. */
  readonly exercise: ExerciseName | Exercise;
  readonly bouts: readonly BoutRequest[];
  /** The lifter’s tolerance: the most effort they take, 0 to 1. */
  readonly tolerance?: number;
  readonly rule?: BoutPlan['rule'];
}

/** How a bout went, and what it left. */
export interface BoutOutcome extends Omit<Bout, 'endedBy'> {
  readonly endedBy: Bout['endedBy'] | 'reserve';
  /** Repetitions that full drive would still give: what going on from there with all of one’s effort comes to. */
  readonly reserve: number;
  /** What lifters say of it: rating of exertion, 0 to 10, and repetitions in reserve. */
  readonly reportedRating: number;
  readonly reportedReserve: number;
  /** Force of full drive right after it, as a share of the fresh maximum. */
  readonly capacity: number;
}

const max = setParameters.maxRepetitions.value;

/** The fibres that a lifter brings to an exercise. */
export const fibresOf = (
  exercise: ExerciseName | Exercise,
  lifter: Lifter,
  traits: Traits = defaultTraits,
): Fibres => freshFibres(exerciseOf(exercise).fatigability * lifter.fatigability, traits);

function planOf(plan: SessionPlan, bout: BoutRequest, lifter: Lifter, traits: Traits): BoutPlan {
  const exercise = exerciseOf(plan.exercise);
  return {
    exercise,
    scale: scaleOf(exercise, traits),
    load: bout.load * lifter.loadFactor,
    range: bout.range ?? [0, 1],
    tempo: bout.tempo ?? defaultTempo,
    cap: Math.min(max, bout.cap ?? max),
    tolerance: bout.tolerance ?? plan.tolerance ?? 1,
    rule: plan.rule ?? 'clamp',
  };
}

/** What the same fibres could do with full drive and no end in sight. */
const possibleFrom = (fibres: Fibres, plan: BoutPlan): number =>
  performBout(copyFibres(fibres), { ...plan, cap: max, tolerance: 1, rule: 'clamp' }).repetitions;

/**
 * What full drive would still give after a bout. Below a limit of effort the bar is slower and tires the fibres more, so
 * it is counted from how they are then. Where nothing held it back, it is the rest of the same set without its end.
 */
function left(bout: Bout, plan: BoutPlan, after: Fibres, uncapped: () => number): number {
  if (bout.endedBy === 'capacity') return 0;
  return plan.tolerance < 1 ? possibleFrom(after, plan) : Math.max(0, uncapped() - bout.repetitions);
}

/**
 * One bout in a session. Rests first, then works; the fibres are as it leaves them.
 * @param watch is told each step
 */
export function performRequest(
  fibres: Fibres,
  session: SessionPlan,
  request: BoutRequest,
  lifter: Lifter = typicalLifter,
  watch?: Watch,
): BoutOutcome {
  if (request.rest !== undefined && request.rest > 0) rest(fibres, request.rest);
  const plan = planOf(session, request, lifter, fibres.traits);
  const before = copyFibres(fibres);
  const withReserve = request.reserve !== undefined && request.reserve > 0;
  const shadow = withReserve ? possibleFrom(before, plan) : undefined;
  const cap = shadow === undefined ? plan.cap : Math.min(plan.cap, Math.max(0, shadow - request.reserve!));
  const bout = performBout(fibres, { ...plan, cap }, watch);
  const reserve = left(bout, plan, fibres, () => shadow ?? possibleFrom(before, plan));
  const possible = bout.repetitions + reserve;
  return {
    ...bout,
    endedBy: bout.endedBy === 'cap' && withReserve && cap < plan.cap ? 'reserve' : bout.endedBy,
    reserve,
    reportedRating: reportedRating(bout.repetitions, possible),
    reportedReserve: reportedReserve(reserve, possible),
    capacity: capacity(fibres),
  };
}

/**
 * A whole session: sets with rests, a drop set, partial repetitions, rest-pause, all as bouts in turn.
 * @throws RangeError where a load is not above 0, a range is empty, or a tolerance is not within 0 to 1
 */
export function performSession(
  plan: SessionPlan,
  lifter: Lifter = typicalLifter,
  traits: Traits = defaultTraits,
): BoutOutcome[] {
  checkPlan(plan);
  const fibres = fibresOf(plan.exercise, lifter, traits);
  return plan.bouts.map((request) => performRequest(fibres, plan, request, lifter));
}

/** @throws RangeError where a load is not above 0, a range is empty, or a tolerance is not within 0 to 1 */
export function checkPlan({ bouts, tolerance: usual = 1 }: SessionPlan): void {
  for (const { load, range = [0, 1], rest: pause = 0, tolerance = usual } of bouts) {
    if (!(tolerance > 0 && tolerance <= 1)) throw new RangeError(`invalid tolerance: ${tolerance}`);
    if (!(load > 0 && Number.isFinite(load))) throw new RangeError(`invalid load: ${load}`);
    if (!(range[0] >= 0 && range[0] < range[1] && range[1] <= 1))
      throw new RangeError(`invalid range: ${range}`);
    if (!(pause >= 0 && Number.isFinite(pause))) throw new RangeError(`invalid rest: ${pause}`);
  }
}

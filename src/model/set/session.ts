import { type Parts, whole } from '../parts.ts';
import { type Bout, type BoutPlan, boutInParts, type Tempo, type Watch } from './bout.ts';
import { reportedRating, reportedReserve } from './effort.ts';
import type { Exercise, ExerciseName } from './exercises.ts';
import {
  capacity,
  copyFibres,
  defaultTraits,
  type Fibres,
  fibresOfLifter,
  measuredMaximum,
  rest,
  type Traits,
} from './fibres.ts';
import { scaleInParts } from './maximum.ts';
import { defaultTempo, setParameters } from './parameters.ts';
import { exerciseOf, type Sex } from './people.ts';
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
  /** Whose endurance: men’s, if not said. */
  readonly sex?: Sex;
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
  /** The same as studies measure it, in a maximal contraction some seconds later. */
  readonly measuredMaximum: number;
}

const max = setParameters.maxRepetitions.value;

/** The fibres that a lifter brings to an exercise. */
export const fibresOf = (
  { exercise, sex }: Pick<SessionPlan, 'exercise' | 'sex'>,
  lifter: Lifter = typicalLifter,
  traits: Traits = defaultTraits,
): Fibres => fibresOfLifter(exerciseOf(exercise, sex), lifter, traits);

function* planOf(plan: SessionPlan, bout: BoutRequest, lifter: Lifter, traits: Traits): Parts<BoutPlan> {
  const exercise = exerciseOf(plan.exercise, plan.sex);
  return {
    exercise,
    scale: yield* scaleInParts(exercise, traits),
    load: bout.load * lifter.loadFactor,
    range: bout.range ?? [0, 1],
    tempo: bout.tempo ?? defaultTempo,
    cap: Math.min(max, bout.cap ?? max),
    tolerance: bout.tolerance ?? plan.tolerance ?? 1,
    rule: plan.rule ?? 'clamp',
  };
}

/** What the same fibres could do with full drive and no end in sight. */
function* possibleFrom(fibres: Fibres, plan: BoutPlan): Parts<number> {
  const unlimited = { ...plan, cap: max, tolerance: 1, rule: 'clamp' } as const;
  return (yield* boutInParts(copyFibres(fibres), unlimited)).repetitions;
}

/**
 * What full drive would still give after a bout. Below a limit of effort the bar is slower and tires the fibres more, so
 * it is counted from how they are then. Where nothing held it back, it is the rest of the same set without its end.
 */
function* left(bout: Bout, plan: BoutPlan, after: Fibres, uncapped: () => Parts<number>): Parts<number> {
  if (bout.endedBy === 'capacity') return 0;
  if (plan.tolerance < 1) return yield* possibleFrom(after, plan);
  return Math.max(0, (yield* uncapped()) - bout.repetitions);
}

/**
 * One bout in a session. Rests first, then works; the fibres are as it leaves them.
 * @param watch is told each step
 */
export function* requestInParts(
  fibres: Fibres,
  session: SessionPlan,
  request: BoutRequest,
  lifter: Lifter = typicalLifter,
  watch?: Watch,
): Parts<BoutOutcome> {
  if (request.rest !== undefined && request.rest > 0) rest(fibres, request.rest);
  const plan = yield* planOf(session, request, lifter, fibres.traits);
  const before = copyFibres(fibres);
  const withReserve = request.reserve !== undefined && request.reserve > 0;
  const shadow = withReserve ? yield* possibleFrom(before, plan) : undefined;
  const cap = shadow === undefined ? plan.cap : Math.min(plan.cap, Math.max(0, shadow - request.reserve!));
  const bout = yield* boutInParts(fibres, { ...plan, cap }, watch);
  const reserve = yield* left(bout, plan, fibres, function* () {
    return shadow ?? (yield* possibleFrom(before, plan));
  });
  const possible = bout.repetitions + reserve;
  return {
    ...bout,
    endedBy: bout.endedBy === 'cap' && withReserve && cap < plan.cap ? 'reserve' : bout.endedBy,
    reserve,
    reportedRating: reportedRating(reserve, possible, plan.load),
    reportedReserve: reportedReserve(reserve, possible),
    capacity: capacity(fibres),
    measuredMaximum: measuredMaximum(fibres),
  };
}

/** The same at once. */
export const performRequest = (...asked: Parameters<typeof requestInParts>): BoutOutcome =>
  whole(requestInParts(...asked));

/**
 * A whole session: sets with rests, a drop set, partial repetitions, rest-pause, all as bouts in turn.
 * @throws RangeError where a load is not above 0, a range is empty, or a tolerance is not within 0 to 1
 */
export function* sessionInParts(
  plan: SessionPlan,
  lifter: Lifter = typicalLifter,
  traits: Traits = defaultTraits,
): Parts<BoutOutcome[]> {
  checkPlan(plan);
  const fibres = fibresOf(plan, lifter, traits);
  const outcomes: BoutOutcome[] = [];
  for (const request of plan.bouts) outcomes.push(yield* requestInParts(fibres, plan, request, lifter));
  return outcomes;
}

/** The same at once. */
export const performSession = (...asked: Parameters<typeof sessionInParts>): BoutOutcome[] =>
  whole(sessionInParts(...asked));

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

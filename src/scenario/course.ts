import { capacity, type Fibres, rest } from '../model/set/fibres.ts';
import { typicalLifter } from '../model/set/lifters.ts';
import {
  type BoutOutcome,
  type BoutRequest,
  checkPlan,
  fibresOf,
  performRequest,
  type SessionPlan,
} from '../model/set/session.ts';

/** A bout of a session, and what figures of whole bouts want to know of it. Forces are shares of the fresh maximum. */
export interface CourseBout extends BoutOutcome {
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
}

/** A session as its bouts, in order. */
export type Course = readonly CourseBout[];

/** Writes down force and effort from repetition to repetition. */
function noting(capacities: number[], efforts: number[]) {
  return ({ repetition, effort }: { repetition: number; effort: number }, fibres: Fibres) => {
    if (repetition > efforts.length) {
      if (efforts.length > 0) capacities.push(capacity(fibres));
      efforts.push(0);
    }
    efforts[repetition - 1] = Math.max(efforts[repetition - 1]!, effort);
  };
}

/**
 * Performs a session, keeping numbers of repetitions and none of the moments between: ten times quicker than a
 * recording with frames where rests are long. The counts are those of `performSession`, to the bit.
 *
 * @throws RangeError as `performSession` does
 */
export function courseOf(plan: SessionPlan): Course {
  checkPlan(plan);
  const fibres = fibresOf(plan.exercise, typicalLifter);
  let now = 0;
  return plan.bouts.map((request): CourseBout => {
    const pause = request.rest ?? 0;
    if (pause > 0) rest(fibres, pause);
    const begins = now + pause;
    const before = capacity(fibres);
    const capacityByRepetition: number[] = [];
    const effortByRepetition: number[] = [];
    const outcome = performRequest(
      fibres,
      plan,
      { ...request, rest: 0 },
      typicalLifter,
      noting(capacityByRepetition, effortByRepetition),
    );
    now = begins + outcome.seconds;
    // A set that is stopped ends with its last repetition, and nothing is seen after it.
    if (capacityByRepetition.length < outcome.repetitions) capacityByRepetition.push(outcome.capacity);
    return {
      ...outcome,
      request,
      begins,
      ends: now,
      before,
      capacityByRepetition,
      effortByRepetition,
    };
  });
}

export const repetitionsOf = (course: Course): number =>
  course.reduce((sum, { repetitions }) => sum + repetitions, 0);

/** Load times repetitions, in loads that can be lifted once. */
export const workOf = (course: Course): number =>
  course.reduce((sum, { repetitions, request }) => sum + repetitions * request.load, 0);

export const secondsOf = (course: Course): number => course.at(-1)?.ends ?? 0;

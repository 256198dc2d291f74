import type { Parts } from '../../model/parts.ts';
import type { ExerciseName } from '../../model/set/exercises.ts';
import type { BoutRequest } from '../../model/set/session.ts';
import { type BoutResults, boutsInParts, repetitionsOf, secondsOf } from '../../scenario/boutResults.ts';
import { exerciseField, loadField, pooledLoads, restField } from '../../scenario/fields.ts';
import { questionInParts, type ScenarioFor } from '../../scenario/question.ts';
import { inPercent, inRepetitions, inSeconds, outOfTen } from '../../scenario/readouts.ts';

/** A session to failure is compared with the same one stopped this many repetitions short. */
const shortOfFailure = 2;

/** A session as asked, and the same with its sets ended in the other way. */
export interface SessionFigureRecording {
  readonly asked: BoutResults;
  readonly other: BoutResults;
  /** Repetitions that each set of the other one leaves. */
  readonly otherReserve: number;
}

/** What does failure cost the next set? */
const session = questionInParts({
  fields: [
    {
      kind: 'number',
      name: 'reserve',
      label: 'Reps left when you stop',
      hint: 'none is failure',
      unit: '',
      min: 0,
      max: 5,
      step: 1,
      default: 2,
    },
    restField({ label: 'Rest between sets' }),
    {
      kind: 'number',
      name: 'sets',
      label: 'Sets',
      hint: '',
      unit: '',
      min: 1,
      max: 8,
      step: 1,
      default: 5,
      advanced: true,
    },
    loadField({ min: 50, max: 95, default: 75, published: pooledLoads, advanced: true }),
    exerciseField({ advanced: true }),
  ],
  *parts({ reserve, rest, sets, load, exercise }): Parts<SessionFigureRecording> {
    const otherReserve = reserve === 0 ? shortOfFailure : 0;
    const run = (left: number) =>
      boutsInParts({
        exercise: exercise as ExerciseName,
        bouts: Array.from(
          { length: sets },
          (_, set): BoutRequest => ({ load: load / 100, rest: set === 0 ? 0 : rest, reserve: left }),
        ),
      });
    return { asked: yield* run(reserve), other: yield* run(otherReserve), otherReserve };
  },
  readouts: {
    repetitions: ({ asked }) => inRepetitions(repetitionsOf(asked)),
    'repetitions-other': ({ other }) => inRepetitions(repetitionsOf(other)),
    'repetitions-first': ({ asked }) => inRepetitions(asked[0]!.repetitions),
    'repetitions-last': ({ asked }) => inRepetitions(asked.at(-1)!.repetitions),
    'repetitions-last-other': ({ other }) => inRepetitions(other.at(-1)!.repetitions),
    'possible-next': ({ asked }) => inRepetitions(possible(asked[1] ?? asked[0]!)),
    'possible-next-other': ({ other }) => inRepetitions(possible(other[1] ?? other[0]!)),
    seconds: ({ asked }) => inSeconds(secondsOf(asked)),
    'seconds-other': ({ other }) => inSeconds(secondsOf(other)),
    'rating-first': ({ asked }) => outOfTen(asked[0]!.reportedRating),
    'rating-last': ({ asked }) => outOfTen(asked.at(-1)!.reportedRating),
    'could-still-give': ({ asked }) => inPercent(asked.at(-1)!.capacity),
    'could-still-give-other': ({ other }) => inPercent(other.at(-1)!.capacity),
  },
});

export default session;

/** The repetitions that a set had in it: those that were done, and those left. */
export const possible = ({ repetitions, reserve }: BoutResults[number]): number => repetitions + reserve;

export type SessionScenario = ScenarioFor<typeof session>;

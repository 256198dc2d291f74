import { type ExerciseName, exercises } from '../../model/set/exercises.ts';
import type { BoutRequest } from '../../model/set/session.ts';
import { type Course, courseOf, repetitionsOf, secondsOf } from '../../scenario/course.ts';
import { question, type Readout, type ScenarioFor } from '../../scenario/question.ts';

const percent = '\u00a0%';

/** A session to failure is held against the same one stopped so many repetitions short. */
const shortOfFailure = 2;

/** A session as asked, and the same with its sets ended in the other way. */
export interface SessionFigureRecording {
  readonly asked: Course;
  readonly other: Course;
  /** Repetitions that each set of the other one leaves. */
  readonly otherReserve: number;
}

/** What does failure cost the next set? */
const session = question({
  fields: [
    {
      kind: 'number',
      name: 'reserve',
      label: 'Repetitions left when you stop',
      hint: 'none is failure',
      unit: '',
      min: 0,
      max: 5,
      step: 1,
      default: 2,
    },
    {
      kind: 'number',
      name: 'rest',
      label: 'Rest between sets',
      hint: '',
      unit: '\u00a0s',
      min: 30,
      max: 300,
      step: 10,
      default: 120,
      published: {
        low: 60,
        high: 300,
        what: 'is where later sets were counted',
        study: 'willardson2005rest',
      },
    },
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
    },
    {
      kind: 'number',
      name: 'load',
      label: 'Load',
      hint: 'share of the heaviest you can lift once',
      unit: percent,
      min: 50,
      max: 95,
      step: 1,
      default: 75,
      published: {
        low: 60,
        high: 95,
        what: 'is where repetitions to failure were pooled',
        study: 'nuzzo2024repetitions',
      },
    },
    {
      kind: 'choice',
      name: 'exercise',
      label: 'Exercise',
      hint: 'how the demand changes over the range',
      options: Object.fromEntries(Object.entries(exercises).map(([name, { label }]) => [name, label])),
      default: 'general',
    },
  ],
  run: ({ reserve, rest, sets, load, exercise }): SessionFigureRecording => {
    const otherReserve = reserve === 0 ? shortOfFailure : 0;
    const run = (left: number) =>
      courseOf({
        exercise: exercise as ExerciseName,
        bouts: Array.from(
          { length: sets },
          (_, set): BoutRequest => ({ load: load / 100, rest: set === 0 ? 0 : rest, reserve: left }),
        ),
      });
    return { asked: run(reserve), other: run(otherReserve), otherReserve };
  },
  readouts: {
    repetitions: ({ asked }) => counted(repetitionsOf(asked)),
    'repetitions-other': ({ other }) => counted(repetitionsOf(other)),
    'repetitions-first': ({ asked }) => counted(asked[0]!.repetitions),
    'repetitions-last': ({ asked }) => counted(asked.at(-1)!.repetitions),
    'repetitions-last-other': ({ other }) => counted(other.at(-1)!.repetitions),
    'possible-next': ({ asked }) => counted(possible(asked[1] ?? asked[0]!)),
    'possible-next-other': ({ other }) => counted(possible(other[1] ?? other[0]!)),
    seconds: ({ asked }) => ({ value: secondsOf(asked), unit: 's' }),
    'seconds-other': ({ other }) => ({ value: secondsOf(other), unit: 's' }),
    'rating-first': ({ asked }) => ({ value: asked[0]!.reportedRating, unit: 'of 10' }),
    'rating-last': ({ asked }) => ({ value: asked.at(-1)!.reportedRating, unit: 'of 10' }),
    'could-still-give': ({ asked }) => ({ value: 100 * asked.at(-1)!.capacity, unit: '%' }),
    'could-still-give-other': ({ other }) => ({ value: 100 * other.at(-1)!.capacity, unit: '%' }),
  },
});

export default session;

/** The repetitions that a set had in it: those that were done, and those left. */
export const possible = ({ repetitions, reserve }: Course[number]): number => repetitions + reserve;

const counted = (value: number): Readout => ({ value, unit: 'repetitions' });

export type SessionScenario = ScenarioFor<typeof session>;

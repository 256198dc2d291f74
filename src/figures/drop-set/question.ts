import { type ExerciseName, exercises } from '../../model/set/exercises.ts';
import type { BoutRequest } from '../../model/set/session.ts';
import { type Course, courseOf, repetitionsOf, secondsOf, workOf } from '../../scenario/course.ts';
import { stepsOf } from '../../scenario/field.ts';
import { question, type Readout, type ScenarioFor } from '../../scenario/question.ts';

const percent = '\u00a0%';

/** A drop set and straight sets with the same first load. */
export interface DropSetRecording {
  readonly drop: Course;
  readonly straight: Course;
}

/** What does a drop buy? */
const dropSet = question({
  fields: [
    {
      kind: 'choice',
      name: 'exercise',
      label: 'Exercise',
      hint: 'how the demand changes over the range',
      options: Object.fromEntries(Object.entries(exercises).map(([name, { label }]) => [name, label])),
      default: 'general',
    },
    {
      kind: 'number',
      name: 'load',
      label: 'First load',
      hint: 'share of the heaviest you can lift once',
      unit: percent,
      min: 50,
      max: 95,
      step: 1,
      default: 80,
      published: {
        low: 60,
        high: 95,
        what: 'is where repetitions to failure were pooled',
        study: 'nuzzo2024repetitions',
      },
    },
    {
      kind: 'sequence',
      name: 'drops',
      label: 'The set is over. Which load next?',
      hint: 'each drop is taken to its end',
      most: 5,
      verbs: { drop: { label: 'Drop to #', unit: percent, min: 20, max: 90, step: 1 } },
      default: 'drop-64_drop-51_drop-41',
    },
    {
      kind: 'number',
      name: 'change',
      label: 'Seconds to change the load',
      hint: 'the counts hang on it',
      unit: '\u00a0s',
      min: 0,
      max: 30,
      step: 1,
      default: 5,
    },
    {
      kind: 'number',
      name: 'sets',
      label: 'Straight sets to compare with',
      hint: 'all with the first load',
      unit: '',
      min: 1,
      max: 6,
      step: 1,
      default: 3,
    },
    {
      kind: 'number',
      name: 'rest',
      label: 'Rest between them',
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
      name: 'effort',
      label: 'The most effort you will bear',
      hint: 'ten is everything',
      unit: '\u00a0of 10',
      min: 5,
      max: 10,
      step: 0.5,
      default: 10,
      further: true,
    },
  ],
  run: ({ exercise, load, drops, change, sets, rest, effort }): DropSetRecording => {
    const run = (bouts: readonly BoutRequest[]) =>
      courseOf({ exercise: exercise as ExerciseName, tolerance: effort / 10, bouts });
    const first: BoutRequest = { load: load / 100 };
    const dropped = stepsOf(drops).map(({ value }): BoutRequest => ({ load: value / 100, rest: change }));
    const again = Array.from({ length: sets - 1 }, (): BoutRequest => ({ ...first, rest }));
    return { drop: run([first, ...dropped]), straight: run([first, ...again]) };
  },
  readouts: {
    repetitions: ({ drop }) => counted(repetitionsOf(drop)),
    'repetitions-first': ({ drop }) => counted(drop[0]!.repetitions),
    'repetitions-after-drops': ({ drop }) => counted(repetitionsOf(drop.slice(1))),
    'repetitions-straight': ({ straight }) => counted(repetitionsOf(straight)),
    seconds: ({ drop }) => timed(secondsOf(drop)),
    'seconds-straight': ({ straight }) => timed(secondsOf(straight)),
    'time-share': ({ drop, straight }) => share(secondsOf(drop) / secondsOf(straight)),
    'work-share': ({ drop, straight }) => share(workOf(drop) / workOf(straight)),
    'could-still-give': ({ drop }) => share(drop.at(-1)!.capacity),
    'could-still-give-straight': ({ straight }) => share(straight.at(-1)!.capacity),
    'effort-before-drop': ({ drop }) => effort(drop[0]!.effort),
    'effort-after-drop': ({ drop }) => effort((drop[1] ?? drop[0]!).effortByRepetition[0]!),
  },
});

export default dropSet;

const counted = (value: number): Readout => ({ value, unit: 'repetitions' });
const timed = (value: number): Readout => ({ value, unit: 's' });
const share = (value: number): Readout => ({ value: 100 * value, unit: '%' });
const effort = (value: number): Readout => ({ value: 10 * value, unit: 'of 10' });

export type DropSetScenario = ScenarioFor<typeof dropSet>;

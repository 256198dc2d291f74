import type { Parts } from '../../model/parts.ts';
import type { ExerciseName } from '../../model/set/exercises.ts';
import type { BoutRequest } from '../../model/set/session.ts';
import {
  type BoutResults,
  boutsInParts,
  repetitionsOf,
  secondsOf,
  workOf,
} from '../../scenario/boutResults.ts';
import { stepsOf } from '../../scenario/field.ts';
import {
  changeField,
  effortField,
  exerciseField,
  loadField,
  percentUnit,
  pooledLoads,
  restField,
} from '../../scenario/fields.ts';
import { questionInParts, type ScenarioFor } from '../../scenario/question.ts';
import { inPercent, inRepetitions, inSeconds, outOfTen } from '../../scenario/readouts.ts';

/** A drop set and ordinary sets with the same first load. */
export interface DropSetRecording {
  readonly drop: BoutResults;
  readonly straight: BoutResults;
}

/** So many drops, one after the other. */
export const maxDrops = 5;

/** What does a drop buy? */
const dropSet = questionInParts({
  fields: [
    exerciseField({ advanced: true }),
    loadField({ label: 'First load', min: 50, max: 95, default: 80, published: pooledLoads }),
    {
      kind: 'sequence',
      name: 'drops',
      label: 'When a set is over',
      hint: '',
      maxSteps: maxDrops,
      verbs: { drop: { label: 'Drop to # of max', unit: percentUnit, min: 20, max: 90, step: 1 } },
      default: 'drop-64_drop-51_drop-41',
    },
    changeField({ hint: 'a longer pause gives force back', advanced: true }),
    {
      kind: 'number',
      name: 'sets',
      label: 'Ordinary sets to compare with',
      hint: 'all with the first load',
      unit: '',
      min: 1,
      max: 6,
      step: 1,
      default: 3,
    },
    restField({ label: 'Rest between ordinary sets', advanced: true }),
    effortField('effort', { default: 10, advanced: true }),
  ],
  *parts({ exercise, load, drops, change, sets, rest, effort }): Parts<DropSetRecording> {
    const run = (bouts: readonly BoutRequest[]) =>
      boutsInParts({ exercise: exercise as ExerciseName, tolerance: effort / 10, bouts });
    const first: BoutRequest = { load: load / 100 };
    const dropped = stepsOf(drops).map(({ value }): BoutRequest => ({ load: value / 100, rest: change }));
    const again = Array.from({ length: sets - 1 }, (): BoutRequest => ({ ...first, rest }));
    return { drop: yield* run([first, ...dropped]), straight: yield* run([first, ...again]) };
  },
  readouts: {
    repetitions: ({ drop }) => inRepetitions(repetitionsOf(drop)),
    'repetitions-first': ({ drop }) => inRepetitions(drop[0]!.repetitions),
    'repetitions-after-drops': ({ drop }) => inRepetitions(repetitionsOf(drop.slice(1))),
    'repetitions-straight': ({ straight }) => inRepetitions(repetitionsOf(straight)),
    seconds: ({ drop }) => inSeconds(secondsOf(drop)),
    'seconds-straight': ({ straight }) => inSeconds(secondsOf(straight)),
    'time-share': ({ drop, straight }) => inPercent(secondsOf(drop) / secondsOf(straight)),
    'work-share': ({ drop, straight }) => inPercent(workOf(drop) / workOf(straight)),
    'could-still-give': ({ drop }) => inPercent(drop.at(-1)!.capacity),
    'could-still-give-straight': ({ straight }) => inPercent(straight.at(-1)!.capacity),
    'effort-before-drop': ({ drop }) => outOfTen(10 * drop[0]!.effort),
    'effort-after-drop': ({ drop }) => outOfTen(10 * (drop[1] ?? drop[0]!).effortByRepetition[0]!),
  },
});

export default dropSet;

export type DropSetScenario = ScenarioFor<typeof dropSet>;

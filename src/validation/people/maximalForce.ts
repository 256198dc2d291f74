import type { ExerciseName } from '../../model/set/exercises.ts';
import type { Sex } from '../../model/set/people.ts';
import type { Sets } from '../sets.ts';
import { type PeopleRow, who } from './row.ts';

/** The share of the fresh maximum that is left, from a change in per cent. */
const kept = (change: number) => 100 + change;

interface Loss extends Pick<PeopleRow, 'id' | 'calibration' | 'at' | 'published' | 'because'> {
  readonly exercise: ExerciseName;
  readonly sex: Sex;
  readonly what: string;
  readonly sets: Sets;
}

const loss = ({ what, sets, ...row }: Loss): PeopleRow => ({
  ...row,
  group: 'maximal force',
  what: `Maximal force kept right after ${what} (${who(row.sex, row.exercise)}).`,
  unit: '% of fresh force',
  aimedAt: true,
  agrees: { by: 10 },
  measure: (model) => 100 * model.maximumAfter(row.exercise, row.sex, sets),
});

const sexes = ['men', 'women'] as const;

/** A maximum lifted again and again has to be lightened, and no abstract gives the rest. Both are assumed. */
const singles = { load: 0.95, rest: 180, cap: 1 } as const;

/** Losses after several sets: the fit aims at them, and they are checked. */
export const losses: readonly Loss[] = [
  {
    id: 'force-singles',
    calibration: 'legpress-mvc-2012',
    at: '15x1RM',
    exercise: 'leg-press',
    sex: 'men',
    what: 'fifteen single repetitions near the maximum',
    sets: { ...singles, sets: 15 },
    published: kept,
  },
  {
    id: 'force-tens',
    calibration: 'legpress-mvc-2012',
    at: '5x10RM',
    exercise: 'leg-press',
    sex: 'men',
    what: 'five sets with the load for ten',
    sets: { repetitions: 10, sets: 5, rest: 120 },
    published: kept,
  },
  ...sexes.map(
    (sex): Loss => ({
      id: `force-curls-${sex}`,
      calibration: 'voskuil2024',
      at: sex,
      exercise: 'curl',
      sex,
      what: 'four sets to failure at 50\u00a0% of maximum with 2\u00a0min of rest',
      sets: { load: 0.5, sets: 4, rest: 120 },
      ...(sex === 'women' && {
        because: 'Longer sets cost women as much force here as they gain in repetitions.',
      }),
    }),
  ),
  ...sexes.map(
    (sex): Loss => ({
      id: `force-squats-${sex}`,
      calibration: 'hakkinen1993-squat',
      at: sex,
      exercise: 'squat',
      sex,
      what: 'twenty single repetitions near the maximum',
      sets: { ...singles, sets: 20 },
      published: kept,
    }),
  ),
];

export const maximalForce: readonly PeopleRow[] = losses.map(loss);

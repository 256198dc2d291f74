import type { ExerciseName } from '../../model/set/exercises.ts';
import type { Sex } from '../../model/set/people.ts';
import { type PeopleRow, who } from './row.ts';

const group = 'sets and rests';
const minutes = (seconds: number) => `${seconds / 60}\u00a0min of rest`;

interface Sets extends Pick<PeopleRow, 'id' | 'calibration' | 'at' | 'agrees' | 'aimedAt' | 'because'> {
  readonly exercise: ExerciseName;
  readonly sex?: Sex;
  readonly sets: number;
}

/** All repetitions of sets to failure, or those from a set on. */
const total = ({
  load,
  rest,
  from = 1,
  sex = 'men',
  sets,
  ...row
}: Sets & { readonly load: number; readonly rest: number; readonly from?: number }): PeopleRow => ({
  ...row,
  group,
  sex,
  unit: 'repetitions',
  what: `All repetitions of ${from === 1 ? `${sets} sets` : `sets ${from} to ${sets}`} to failure at ${load}\u00a0% of maximum with ${minutes(rest)} (${who(sex, row.exercise)}).`,
  measure: (model) =>
    model
      .counts(row.exercise, sex, load / 100, sets, rest)
      .slice(from - 1)
      .reduce((sum, count) => sum + count, 0),
});

/** How many times as much is done in all with a longer rest. */
const gain = ({
  load,
  rests: [short, long],
  sex = 'men',
  sets,
  ...row
}: Sets & { readonly load: number; readonly rests: readonly [number, number] }): PeopleRow => ({
  ...row,
  group,
  sex,
  unit: 'times',
  what: `Repetitions of ${sets} sets to failure at ${load}\u00a0% of maximum with ${minutes(long)}, in multiples of those with ${minutes(short)} (${who(sex, row.exercise)}).`,
  measure: (model) => {
    const all = (rest: number) =>
      model.counts(row.exercise, sex, load / 100, sets, rest).reduce((sum, count) => sum + count, 0);
    return all(long) / all(short);
  },
});

const players = (['set2', 'set3'] as const).map(
  (at, index): PeopleRow => ({
    id: `leg-press-${at}`,
    calibration: 'mckusick',
    at,
    group,
    exercise: 'leg-press',
    sex: 'men',
    what: `Repetitions of the ${index === 0 ? 'second' : 'third'} of three sets at 85\u00a0% of maximum against the first, mean over rests of 1, 3 and 5\u00a0min (${who('men', 'leg-press')}).`,
    unit: '% of the first set',
    agrees: { by: 12 },
    per: 'set1',
    published: (share) => 100 * share,
    measure: (model) => 100 * model.pooledShares('leg-press', 0.85, 3, [60, 180, 300])[index]!,
  }),
);

const threes = [60, 120, 180, 300].map(
  (rest): PeopleRow => ({
    id: `women-threes-${rest}`,
    calibration: 'women-legpress-3rm',
    at: String(rest),
    group,
    exercise: 'leg-press',
    sex: 'women',
    what: `All repetitions of five sets with the load for three, each stopped at three, with ${minutes(rest)} (${who('women', 'leg-press')}).`,
    unit: 'repetitions',
    aimedAt: true,
    agrees: { spreads: 1 },
    measure: (model) => model.cappedTotal('leg-press', 'women', 3, 5, rest),
  }),
);

/** Sets after the first, by exercise, sex and rest. */
export const laterSets: readonly PeopleRow[] = [
  ...players,
  ...threes,
  {
    id: 'women-fifteens',
    calibration: 'jambassi2013',
    at: 'volume_gain',
    group,
    exercise: 'leg-press',
    sex: 'women',
    what: `How much more is done in three sets to failure with the load for fifteen when the rest is 3\u00a0min and not 1\u00a0min (${who('women', 'leg-press')}).`,
    unit: '%',
    agrees: { by: 10 },
    measure: (model) =>
      100 *
      (model.openTotal('leg-press', 'women', 15, 3, 180) / model.openTotal('leg-press', 'women', 15, 3, 60) -
        1),
  },
  {
    id: 'squat-fourth',
    calibration: 'ciccone2014',
    at: 'set4',
    group,
    exercise: 'squat',
    sex: 'men',
    what: `Repetitions to failure of a fourth set at 80\u00a0% of maximum, after three sets of four with ${minutes(180)} (${who('men', 'squat')}).`,
    unit: 'repetitions',
    agrees: { errors: 2 },
    because:
      'Within three minutes the squat of the model has nearly all of its repetitions back; these men had not.',
    measure: (model) => model.counts('squat', 'men', 0.8, 4, 180, 4)[3]!,
  },
  total({
    id: 'women-bench-six',
    calibration: 'glenn2017',
    at: 'bench',
    exercise: 'bench',
    sex: 'women',
    load: 80,
    rest: 60,
    sets: 6,
    agrees: { spreads: 1 },
  }),
  total({
    id: 'women-bench-last-three',
    calibration: 'glenn2017',
    at: 'bench-4-6',
    exercise: 'bench',
    sex: 'women',
    load: 80,
    rest: 60,
    from: 4,
    sets: 6,
    agrees: { spreads: 1 },
    because: 'Women tire a little too slowly in the model once a bench press goes on for six sets.',
  }),
  total({
    id: 'women-leg-press-six',
    calibration: 'glenn2017',
    at: 'leg-press',
    exercise: 'leg-press',
    sex: 'women',
    load: 80,
    rest: 60,
    sets: 6,
    agrees: { spreads: 1 },
  }),
  ...[30, 70].map((load) =>
    total({
      id: `curl-six-${load}`,
      calibration: 'girard2021-curl',
      at: String(load),
      exercise: 'curl',
      load,
      rest: 120,
      sets: 6,
      agrees: { share: 0.15 },
    }),
  ),
  ...(['leg-press', 'leg-extension', 'squat'] as const).map((exercise) =>
    gain({
      id: `gain-${exercise}`,
      calibration: 'faraji-legs',
      at: exercise,
      exercise,
      load: 80,
      rests: [60, 180],
      sets: 3,
      agrees: { by: 0.15 },
      ...(exercise === 'squat' && {
        because:
          'The squat came last of four exercises, and what those before it had tired is not in the model.',
      }),
    }),
  ),
  ...(['squat', 'bench'] as const).map((exercise) =>
    gain({
      id: `gain-${exercise}-long`,
      calibration: 'yamazaki2025',
      at: exercise,
      exercise,
      load: 85,
      rests: [240, 480],
      sets: 5,
      agrees: { by: 0.15 },
      ...(exercise === 'bench' && {
        because:
          'After four minutes the bench press of the model has little left to gain from a longer rest.',
      }),
    }),
  ),
];

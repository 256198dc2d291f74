import type { Prediction } from '../check.ts';
import { oneSet } from './firstSets.ts';
import { type PeopleRow, who } from './row.ts';

/** Written down in docs/predictions/0.2.0.yaml before the results were opened. */
const predicted: Prediction = { version: '0.2.0', date: '2026-12-01' };

const oneOf = { agrees: { spreads: 1 } } as const;
const fewer = 'These lifters did fewer than the pooled table has, to which the model is fitted.';
const keptTooWell =
  'Sets that are stopped early cost the model too little, so that a short rest makes up for nearly all of it.';

const pyramid = (['set2', 'set3', 'set4'] as const).map(
  (at, index): PeopleRow => ({
    id: `pyramid-${at}`,
    calibration: 'cai2021',
    at,
    group: 'sets and rests',
    exercise: 'leg-press',
    sex: 'men',
    what: `Repetitions to failure in set ${index + 2} of a pyramid from 85 to 90\u00a0% of maximum with 2.5\u00a0min of rest (${who('men', 'leg-press')}).`,
    unit: 'repetitions',
    ...oneOf,
    measure: (model) =>
      model.sets('leg-press', 'men', [0.85, 0.867, 0.883, 0.9], 150).at(index + 1) ?? Number.NaN,
  }),
);

const benchSets = (['set3', 'set4'] as const).map(
  (at, index): PeopleRow => ({
    id: `bench-75-${at}`,
    calibration: 'citrulline2018-bench',
    at,
    group: 'sets and rests',
    exercise: 'bench',
    sex: 'men',
    what: `Repetitions to failure in set ${index + 3} of five at 75\u00a0% of maximum with 2\u00a0min of rest (${who('men', 'bench')}).`,
    unit: 'repetitions',
    ...oneOf,
    ...(at === 'set4' && { because: fewer }),
    measure: (model) =>
      model.sets('bench', 'men', [0.75, 0.75, 0.75, 0.75, 0.75], 120).at(index + 2) ?? Number.NaN,
  }),
);

const fives = (['men', 'women'] as const).map(
  (sex): PeopleRow => ({
    id: `fives-${sex}`,
    calibration: 'nuckols2026',
    at: sex,
    group: 'sets and rests',
    exercise: 'bench',
    sex,
    what: `All repetitions in sets of five at 75\u00a0% of maximum with 1.5\u00a0min of rest, until a set fails (${who(sex, 'bench')}).`,
    unit: 'repetitions',
    agrees: { share: 0.2 },
    because: keptTooWell,
    measure: (model) => model.untilFailure('bench', sex, 0.75, 5, 90),
  }),
);

const rows: readonly PeopleRow[] = [
  oneSet({
    id: 'curl-80-again',
    calibration: 'lopes2014',
    at: 'curl',
    exercise: 'curl',
    load: 80,
    ...oneOf,
  }),
  oneSet({
    id: 'bench-80-few',
    calibration: 'lopes2014',
    at: 'bench',
    exercise: 'bench',
    load: 80,
    ...oneOf,
    because: fewer,
  }),
  ...(['squat', 'bench'] as const).map((exercise) =>
    oneSet({
      id: `${exercise}-85`,
      calibration: 'richmond2014',
      at: exercise,
      exercise,
      load: 85,
      ...oneOf,
      because: fewer,
    }),
  ),
  oneSet({
    id: 'leg-press-80-few',
    calibration: 'desouza2007',
    at: '80',
    exercise: 'leg-press',
    load: 80,
    agrees: { share: 0.15 },
    because: fewer,
  }),
  oneSet({
    id: 'women-bench-50',
    calibration: 'women-bench-50',
    at: '50',
    exercise: 'bench',
    sex: 'women',
    load: 50,
    ...oneOf,
  }),
  ...pyramid,
  ...benchSets,
  {
    id: 'women-squat-last',
    calibration: 'santos2021-women',
    at: 'last',
    group: 'sets and rests',
    exercise: 'squat',
    sex: 'women',
    what: `Repetitions to failure in the last of four sets with the load for ten and 2\u00a0min of rest (${who('women', 'squat')}).`,
    unit: 'repetitions',
    ...oneOf,
    because:
      'These squats were as fast as possible, and fell from twelve to four; at its usual tempo the model loses two.',
    measure: (model) => model.openSets('squat', 'women', 10, 4, 120).at(3) ?? Number.NaN,
  },
  {
    id: 'women-leg-press-gain',
    calibration: 'kassiano2020-women',
    at: 'gain',
    group: 'sets and rests',
    exercise: 'leg-press',
    sex: 'women',
    what: `Work in five sets to failure at 60 to 80\u00a0% of maximum with 3\u00a0min of rest, in multiples of that with 1\u00a0min (${who('women', 'leg-press')}).`,
    unit: 'times',
    agrees: { by: 0.15 },
    measure: (model) => {
      const loads = [0.6, 0.65, 0.7, 0.75, 0.8];
      const work = (rest: number) =>
        model
          .sets('leg-press', 'women', loads, rest)
          .reduce((sum, count, set) => sum + count * loads[set]!, 0);
      return work(180) / work(60);
    },
  },
  ...fives,
  {
    id: 'hold-elbow-again',
    calibration: 'matched-elbow',
    at: 'women',
    group: 'holds against people',
    exercise: 'general',
    sex: 'women',
    what: 'Women’s endurance of a hold at 20\u00a0% of maximum in multiples of men’s, elbow flexors, a second study.',
    unit: 'times',
    agrees: { share: 0.2 },
    per: 'men',
    measure: (model) => model.holdBySex(0.2),
  },
  ...[30, 80].map(
    (load): PeopleRow => ({
      id: `force-curl-${load}`,
      calibration: 'benitez-women',
      at: String(load),
      group: 'maximal force',
      exercise: 'curl',
      sex: 'women',
      what: `Maximal force kept right after one set to failure at ${load}\u00a0% of maximum (${who('women', 'curl')}).`,
      unit: '% of fresh force',
      agrees: { by: 10 },
      published: (change) => 100 + change,
      measure: (model) => 100 * model.maximumAfter('curl', 'women', { load: load / 100, sets: 1, rest: 0 }),
    }),
  ),
];

/** Values that the model was asked for before anybody had looked at them. */
export const predictedRows: readonly PeopleRow[] = rows.map((row) => ({ ...row, predicted }));

import type { Tempo } from '../../model/set/bout.ts';
import type { ExerciseName } from '../../model/set/exercises.ts';
import type { Sex } from '../../model/set/people.ts';
import { type PeopleRow, who } from './row.ts';

interface OneSet extends Pick<PeopleRow, 'id' | 'calibration' | 'at' | 'agrees' | 'aimedAt' | 'because'> {
  readonly exercise: ExerciseName;
  readonly sex?: Sex;
  /** Per cent of the one-repetition maximum. */
  readonly load: number;
  /** Another tempo than the usual one, and how it is told. */
  readonly tempo?: readonly [tempo: Tempo, told: string];
}

/** One set to failure: a crowd at the usual tempo, the typical lifter at any other. */
export const oneSet = ({ load, tempo, sex = 'men', ...row }: OneSet): PeopleRow => ({
  ...row,
  sex,
  group: 'repetitions by load',
  unit: 'repetitions',
  what: `Repetitions to failure at ${load}\u00a0% of maximum${tempo === undefined ? '' : `, ${tempo[1]}`} (${who(sex, row.exercise)}).`,
  measure: (model) =>
    tempo === undefined
      ? model.crowd(row.exercise, load / 100, sex).mean
      : model.single(row.exercise, load / 100, sex, tempo[0]),
});

const verySlow: OneSet['tempo'] = [[10, 0, 10, 0], 'ten seconds up and ten down'];
const slow: OneSet['tempo'] = [[3, 0, 3, 1], 'three seconds up, three down and one still'];

const legPress = [60, 70, 75, 80, 85, 90].map((load) =>
  oneSet({
    id: `leg-press-${load}`,
    calibration: 'nuzzo-legpress',
    at: String(load),
    exercise: 'leg-press',
    load,
    aimedAt: true,
    agrees: { share: 0.15 },
    ...(load === 90 && {
      because:
        'The published counts fall so little towards the heaviest leg press as if its maximum had not been one.',
    }),
  }),
);

const women = [
  ...[65, 75, 85, 95].map((load) =>
    oneSet({
      id: `women-bench-${load}`,
      calibration: 'female-bench',
      at: String(load),
      exercise: 'bench',
      sex: 'women',
      load,
      aimedAt: true,
      agrees: { errors: 1 },
      ...(load === 95 && {
        because: 'Whoever tires more slowly does more with every load here, and so with the heaviest too.',
      }),
    }),
  ),
  ...[60, 80].map((load) =>
    oneSet({
      id: `women-machine-${load}`,
      calibration: 'women-bench-machine',
      at: String(load),
      exercise: 'bench',
      sex: 'women',
      load,
      agrees: { errors: 2 },
      because: 'These women did no more than men do, those to whom the model is fitted far more.',
    }),
  ),
];

const moreThanPooled =
  'These lifters did two repetitions more than the pooled table has, to which the model is fitted.';

const benchOfMen = [
  ...[70, 80, 90].map((load) =>
    oneSet({
      id: `bench-days-${load}`,
      calibration: 'mitter2022',
      at: String(load),
      exercise: 'bench',
      load,
      agrees: { errors: 2 },
      ...(load === 70 && { because: moreThanPooled }),
    }),
  ),
  oneSet({
    id: 'bench-70',
    calibration: 'iglesias-soler2010',
    at: 'bench-70',
    exercise: 'bench',
    load: 70,
    agrees: { errors: 2 },
    because: moreThanPooled,
  }),
];

const squats = [
  ...[60, 80].map((load) =>
    oneSet({
      id: `squat-${load}`,
      calibration: 'hatfield-squat',
      at: String(load),
      exercise: 'squat',
      load,
      agrees: { share: 0.1 },
    }),
  ),
  oneSet({
    id: 'squat-60-cited',
    calibration: 'squat60-cited',
    at: '60',
    exercise: 'squat',
    load: 60,
    agrees: { errors: 2 },
    because: 'Another study of squats at this load, which the model meets, has six repetitions fewer.',
  }),
];

const curls = [
  ...(['men', 'women'] as const).map((sex) =>
    oneSet({
      id: `curl-80-${sex}`,
      calibration: 'day-curl80',
      at: sex,
      exercise: 'curl',
      sex,
      load: 80,
      aimedAt: true,
      agrees: { spreads: 1 },
    }),
  ),
  oneSet({
    id: 'curl-70',
    calibration: 'iglesias-soler2010',
    at: 'curl-70',
    exercise: 'curl',
    load: 70,
    aimedAt: true,
    agrees: { spreads: 1 },
  }),
];

const lightTooLong = 'Light sets are too long in the model: nothing but force and effort ends them.';

const deadlifts = [
  oneSet({
    id: 'deadlift-37',
    calibration: 'dinyer2019-deadlift',
    at: 'men',
    exercise: 'deadlift',
    load: 37,
    agrees: { errors: 2 },
    because: lightTooLong,
  }),
  oneSet({
    id: 'deadlift-41-women',
    calibration: 'dinyer2019-deadlift',
    at: 'women',
    exercise: 'deadlift',
    sex: 'women',
    load: 41,
    agrees: { errors: 2 },
    because: lightTooLong,
  }),
];

const slowly = [
  ...[60, 80].map((load) =>
    oneSet({
      id: `squat-slow-${load}`,
      calibration: 'hatfield-squat-slow',
      at: String(load),
      exercise: 'squat',
      load,
      tempo: verySlow,
      agrees: { by: 1 },
    }),
  ),
  ...(['men', 'women'] as const).flatMap((sex) =>
    [70, 90].map((load) =>
      oneSet({
        id: `bench-slow-${sex}-${load}`,
        calibration: 'bench-by-sex-slow',
        at: `${sex}-${load}`,
        exercise: 'bench',
        sex,
        load,
        tempo: slow,
        agrees: { spreads: 1 },
      }),
    ),
  ),
];

/** Repetitions of one set to failure, by exercise, sex and load. */
export const firstSets: readonly PeopleRow[] = [
  ...legPress,
  ...women,
  ...benchOfMen,
  ...squats,
  ...curls,
  ...deadlifts,
  ...slowly,
];

import type { ExerciseName } from '../model/set/exercises.ts';
import { type Check, percentOf } from './check.ts';
import type { Predictions } from './predictions.ts';
import type { LoadRow, Published } from './published.ts';

/** A mean at one load: within a number of repetitions, and inside the range of nineteen in twenty people. */
const meanTolerance = 0.8;
const nineteenOfTwenty = 1.96;
/** A spread between people: so large a share off. */
const spreadTolerance = 0.2;
const meanErrorGeneral = 0.6;
const meanErrorBench = 1;
/** The table for the bench press is held against the model up to this load. */
const heaviestBench = 0.9;
const totalTolerance = 2;
/** A share of the first set: within a number of points of the published range. */
const shareTolerance = 12;
const equalShares = 10;
/** The load that stands for the published 75 to 80 %. */
export const shareLoad = 0.775;

function meanError(exercise: ExerciseName, table: readonly LoadRow[], model: Predictions): number {
  const errors = table.map(({ load, mean }) => Math.abs(model.crowd(exercise, load).mean - mean));
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}

const loadChecks = ({ general, bench }: Published, model: Predictions): Check[] => {
  const row = {
    group: 'repetitions by load',
    exercise: 'general',
    source: { calibration: 'nuzzo-general' },
    aimedAt: true,
    unit: 'repetitions',
    known: 'met',
  } as const;
  const light = bench.filter(({ load }) => load <= heaviestBench);
  return [
    ...general.map(({ load, mean, sd }): Check => {
      const tolerance = Math.min(meanTolerance, nineteenOfTwenty * sd);
      return {
        ...row,
        id: `mean-${Math.round(100 * load)}`,
        what: `Repetitions to failure at ${percentOf(load)} of maximum, mean of a crowd.`,
        published: mean,
        spread: sd,
        measure: () => model.crowd('general', load).mean,
        low: mean - tolerance,
        high: mean + tolerance,
      };
    }),
    {
      ...row,
      id: 'mean-error',
      what: 'How far the means lie off, averaged over all loads.',
      published: 'the same table',
      measure: () => meanError('general', general, model),
      low: 0,
      high: meanErrorGeneral,
    },
    ...general.map(
      ({ load, sd }): Check => ({
        ...row,
        id: `spread-${Math.round(100 * load)}`,
        what: `Standard deviation between people at ${percentOf(load)}.`,
        published: sd,
        measure: () => model.crowd('general', load).sd,
        low: sd * (1 - spreadTolerance),
        high: sd * (1 + spreadTolerance),
      }),
    ),
    {
      ...row,
      id: 'bench-mean-error',
      exercise: 'bench',
      what: `How far the means lie off in the bench press, averaged from ${percentOf(light[0]!.load)} to ${percentOf(heaviestBench)}.`,
      published: 'a table of its own',
      source: { calibration: 'nuzzo-bench' },
      measure: () => meanError('bench', light, model),
      low: 0,
      high: meanErrorBench,
    },
  ];
};

const ordinals = ['second', 'third', 'fourth'] as const;

const restChecks = ({ totals, shares }: Published, model: Predictions): Check[] => [
  ...totals.map(
    ({ rest, total }): Check => ({
      id: `total-${rest}`,
      group: 'sets and rests',
      exercise: 'bench',
      what: `All repetitions of four sets of bench press with the load for eight, with ${rest}\u00a0s of rest.`,
      published: total,
      source: { calibration: 'wb-bench' },
      aimedAt: true,
      measure: () => model.totalWithEight(rest),
      unit: 'repetitions',
      low: total - totalTolerance,
      high: total + totalTolerance,
      known: 'met',
    }),
  ),
  ...([0, 2] as const).flatMap((later) =>
    shares.map(({ rest, ranges }): Check => {
      const [low, high] = ranges[later]!.map((share) => Math.round(100 * share)) as [number, number];
      return {
        id: `${ordinals[later]}-${rest}`,
        group: 'sets and rests',
        exercise: 'bench',
        what: `Repetitions of the ${ordinals[later]} set after rests of ${rest}\u00a0s, against the first.`,
        published: low === high ? low : `${low} to ${high}`,
        source: { calibration: 'rest-table' },
        aimedAt: true,
        measure: () => 100 * model.laterShares(shareLoad, rest, 4)[later]!,
        unit: '% of the first set',
        low: low - shareTolerance,
        high: high + shareTolerance,
        known: 'met',
      };
    }),
  ),
  {
    id: 'equal-share',
    exercise: 'bench',
    group: 'sets and rests',
    what: 'How much more of the first set is kept after a minute at 80\u00a0% than at 50\u00a0%.',
    published: 'no difference',
    source: { calibration: 'wb2006' },
    aimedAt: true,
    measure: () => 100 * (model.laterShares(0.8, 60, 2)[0]! - model.laterShares(0.5, 60, 2)[0]!),
    unit: 'percentage points',
    low: -equalShares,
    high: equalShares,
    known: 'met',
  },
];

/** Repetitions of one set by load, and of several sets by rest. */
export const repetitionChecks = (published: Published, model: Predictions): Check[] => [
  ...loadChecks(published, model),
  ...restChecks(published, model),
];

import { type Check, moreThanNothing, percentOf } from './check.ts';
import type { Predictions } from './predictions.ts';
import type { Published, Rating } from './published.ts';

const ratingTolerance = 0.6;
/** Share of a set for each point of rated exertion, per cent. */
const slopeLow = 9;
const slopeHigh = 14;
const secondHalf = 50;
const speedTolerance = 10;
/** Loss of speed for each rating point: half again more or less. Where a set begins to slow: so many points off. */
const slowerShare = 1 / 2;
const slowingTolerance = 12;
const minAfterDrop = 5;
const dropSecondsTolerance = 30;
const emgTolerance = 50;
const minutesOfRest = 4.5;
const nearlyBack = 90;

/** Root of the mean square of what drive, as a rating, is off. */
function ratingError(ratings: readonly Rating[], model: Predictions): number {
  const squares = ratings.map(({ force, rating }) => (model.driveRating(force) - rating) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

const ratingChecks = ({ ratings, ratingSlope }: Published, model: Predictions): Check[] => [
  {
    id: 'drive-rating',
    group: 'effort and ratings',
    what: 'How far drive, on a scale to ten, lies off what people rate in holds of a few seconds (root mean square).',
    published: 'ratings at five forces',
    source: { calibration: 'pincivero2000' },
    aimedAt: false,
    measure: () => ratingError(ratings, model),
    unit: 'rating points',
    low: 0,
    high: ratingTolerance,
    known: 'met',
  },
  ...[9, 13].map(
    (possible): Check => ({
      id: `rating-slope-${possible}`,
      group: 'effort and ratings',
      what: `Share of a set of ${possible} for each point of rated exertion, over its second half. The slope is built in.`,
      published: ratingSlope,
      source: { calibration: 'emanuel2020' },
      aimedAt: true,
      measure: () => secondHalf / model.pointsOfSecondHalf(possible),
      unit: '% of the set per rating point',
      low: slopeLow,
      high: slopeHigh,
      known: 'met',
    }),
  ),
  {
    id: 'rating-steeper',
    group: 'effort and ratings',
    what: 'How much more ratings climb over the second half of a heavy set (eight possible) than of a light one (fourteen).',
    published: 'steeper in the heavier set',
    source: { calibration: 'emanuel2020' },
    aimedAt: false,
    measure: () => model.pointsOfSecondHalf(8) - model.pointsOfSecondHalf(14),
    unit: 'rating points',
    low: moreThanNothing,
    high: Number.POSITIVE_INFINITY,
    known: 'miss',
    because: 'What lifters report is read off nearness to the end, with one slope for every load.',
  },
];

/** The bar over a set that is lifted as fast as it goes. */
const slowingChecks = ({ ratingSpeed, slowing }: Published, model: Predictions): Check[] => [
  {
    id: 'speed-by-rating',
    group: 'speed of the bar',
    what: 'Speed lost for each point of rated exertion, in squats and bench presses at 70 and 83\u00a0% lifted as fast as possible.',
    published: ratingSpeed,
    source: { calibration: 'emanuel2020' },
    aimedAt: false,
    measure: () => model.slowerByRating(['bench', 'squat'], [0.7, 0.83]),
    unit: '% of speed per rating point',
    low: ratingSpeed * (1 - slowerShare),
    high: ratingSpeed * (1 + slowerShare),
    known: 'met',
  },
  ...(['bench', 'squat'] as const).map((exercise): Check => {
    const [low, high] = slowing[exercise];
    return {
      id: `slowing-${exercise}`,
      group: 'speed of the bar',
      what: `Share of a set at 60 to 75\u00a0% after which the bar is slower by a twentieth, ${exercise === 'bench' ? 'bench press' : 'squat'}, lifted as fast as possible.`,
      published: `${low} to ${high}, where the slowing was significant`,
      source: { calibration: 'izquierdo2006' },
      aimedAt: false,
      measure: () => model.slowerAfter(exercise, [0.6, 0.65, 0.7, 0.75]),
      unit: '% of the set',
      low: low - slowingTolerance,
      high: high + slowingTolerance,
      ...(exercise === 'bench'
        ? { known: 'met' }
        : {
            known: 'miss',
            because:
              'In the model a squat differs from a bench press in its curve of demand alone, and so begins to slow no later.',
          }),
    };
  }),
];

const speedChecks = ({ maximumSpeed: { mean, sd } }: Published, model: Predictions): Check[] => {
  const row = { group: 'speed of the bar', aimedAt: false, known: 'met' } as const;
  const slower = (id: string, fast: number, slow: number): Check => ({
    ...row,
    id,
    what: `How much heavier the heaviest single bench press is with ${fast}\u00a0s of lowering than with ${slow}\u00a0s.`,
    published: 'heavier',
    source: { calibration: 'wilk2020' },
    measure: () => 100 * (model.maximumLowering(fast) - model.maximumLowering(slow)),
    unit: '% of maximum',
    low: moreThanNothing,
    high: Number.POSITIVE_INFINITY,
  });
  const alike = {
    ...row,
    published: 'nearly no difference from 50 to 85\u00a0%',
    source: { calibration: 'gb2017' },
    unit: 'percentage points',
    low: 0,
    high: speedTolerance,
  } as const;
  return [
    {
      ...row,
      id: 'maximum-speed',
      what: 'Mean speed of the heaviest single bench press.',
      published: mean,
      source: { calibration: 'v1rm-bench' },
      aimedAt: true,
      measure: model.maximumSpeed,
      unit: 'm/s',
      low: mean - 2 * sd,
      high: mean + 2 * sd,
    },
    {
      ...alike,
      id: 'speed-loss-near',
      what: 'Greatest gap between the speeds of sets at 70 and 80\u00a0% of maximum, at equal shares of the set.',
      measure: () => model.speedGap([0.7, 0.8]),
    },
    {
      ...alike,
      id: 'speed-loss-far',
      what: 'Greatest gap between the speeds of sets at 50, 60, 70 and 85\u00a0% of maximum.',
      measure: () => model.speedGap([0.5, 0.6, 0.7, 0.85]),
    },
    slower('lowering-two-five', 2, 5),
    slower('lowering-five-nine', 5, 9),
  ];
};

const dropChecks = ({ dropSeconds }: Published, model: Predictions): Check[] => {
  const row = { group: 'drop sets', aimedAt: false, known: 'met' } as const;
  const takes = (
    id: string,
    what: string,
    source: string,
    seconds: number,
    measure: () => number,
  ): Check => ({
    ...row,
    id,
    what,
    published: seconds,
    source: { calibration: source },
    measure,
    unit: 's',
    low: seconds - dropSecondsTolerance,
    high: seconds + dropSecondsTolerance,
  });
  return [
    ...[3, 8].map(
      (seconds): Check => ({
        ...row,
        id: `after-drop-${seconds}`,
        what: `Leg presses at 55\u00a0% that are left ${seconds}\u00a0s after failure at 75\u00a0%.`,
        published: '6 were prescribed after 10, short of failure',
        source: { calibration: 'enes2022' },
        measure: () => model.afterDrop(0.75, 0.55, seconds),
        unit: 'repetitions',
        low: minAfterDrop,
        high: Number.POSITIVE_INFINITY,
      }),
    ),
    takes(
      'drop-seconds-curls',
      'Duration of curls that go down from 80 to 65, 50, 40 and 30\u00a0% of maximum, with 3\u00a0s between.',
      'ozaki',
      dropSeconds.curls,
      () => model.dropSeconds('curl', [0.8, 0.65, 0.5, 0.4, 0.3], 3),
    ),
    takes(
      'drop-seconds-twelve',
      'Duration of a set with the load for twelve and three drops of a fifth, with 8\u00a0s between.',
      'fink',
      dropSeconds.twelve,
      () =>
        model.dropSeconds(
          'bench',
          [0, 1, 2, 3].map((drop) => model.heaviestFor(12) * 0.8 ** drop),
          8,
        ),
    ),
  ];
};

const recoveryCheck = (model: Predictions): Check => ({
  id: 'force-back',
  group: 'recovery',
  what: `Force that full drive gives ${minutesOfRest}\u00a0min after a set of bench press to failure, against fresh.`,
  published: 'most of it is back within 1 to 2\u00a0min',
  source: { calibration: 'froyd2013' },
  aimedAt: false,
  measure: () => 100 * model.forceAfter(0.75, 60 * minutesOfRest),
  unit: '% of maximum',
  low: nearlyBack,
  high: Number.POSITIVE_INFINITY,
  known: 'met',
});

const electricalChecks = ({ emgRise }: Published, model: Predictions): Check[] => {
  const row = {
    group: 'electrical activity',
    source: { calibration: 'jenkins2015' },
    aimedAt: false,
  } as const;
  const rises = (id: string, load: number, rise: number, because: string): Check => ({
    ...row,
    id,
    what: `Rise of the index from the first lift to the last of a set to failure at ${percentOf(load)} of maximum.`,
    published: rise,
    measure: () => model.activity(load).rise,
    unit: '%',
    low: rise - emgTolerance,
    high: rise + emgTolerance,
    known: 'miss',
    because,
  });
  const order = {
    ...row,
    low: moreThanNothing,
    high: Number.POSITIVE_INFINITY,
    unit: 'percentage points',
    known: 'met',
  } as const;
  return [
    {
      ...order,
      id: 'activity-rise-order',
      what: 'How much more the index of electrical activity rises in a light set (30\u00a0%) than in a heavy one (80\u00a0%).',
      published: 'more in the light set',
      measure: () => model.activity(0.3).rise - model.activity(0.8).rise,
    },
    {
      ...order,
      id: 'activity-order',
      what: 'How much higher the index is in the first lift at 80\u00a0% than at 30\u00a0%, in points of its most.',
      published: 'higher in the heavy set',
      measure: () => 100 * (model.activity(0.8).first - model.activity(0.3).first),
    },
    rises(
      'activity-heavy',
      0.8,
      emgRise.heavy,
      'A heavy set begins near full drive, so the index has little room to rise; an electrode sees more than rates and sizes.',
    ),
    rises(
      'activity-light',
      0.3,
      emgRise.light,
      'A light set begins with few large units, so the index starts low and rises too far; electrodes see signals cancel out.',
    ),
  ];
};

/** Ratings, speed of the bar, drop sets, recovery and electrical activity. */
export const effortChecks = (published: Published, model: Predictions): Check[] => [
  ...ratingChecks(published, model),
  ...speedChecks(published, model),
  ...slowingChecks(published, model),
  ...dropChecks(published, model),
  recoveryCheck(model),
  ...electricalChecks(published, model),
];

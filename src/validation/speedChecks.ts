import { type Check, moreThanNothing } from './check.ts';
import type { Predictions } from './predictions.ts';
import type { Published } from './published.ts';

const speedTolerance = 10;
/** Loss of speed for each rating point: half again more or less. Where a set begins to slow: so many points off. */
const slowerShare = 1 / 2;
const slowingTolerance = 12;

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
    known: 'miss',
    because:
      'Ratings begin at that of the load here, so fewer points share the whole loss of speed; in that study they began low.',
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

const heaviestChecks = ({ maximumSpeed: { mean, sd } }: Published, model: Predictions): Check[] => {
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

/** The speed of the bar. */
export const speedChecks = (published: Published, model: Predictions): Check[] => [
  ...heaviestChecks(published, model),
  ...slowingChecks(published, model),
];

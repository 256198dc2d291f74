import { type Check, moreThanNothing, percentOf } from './check.ts';
import type { Predictions } from './predictions.ts';
import type { Published } from './published.ts';

const emgTolerance = 50;

/** The index of electrical activity over a set. */
export const electricalChecks = ({ emgRise }: Published, model: Predictions): Check[] => {
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

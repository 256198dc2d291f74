import { type Check, moreThanNothing, percentOf } from './check.ts';
import type { Predictions } from './predictions.ts';
import type { Published, Rating } from './published.ts';

const ratingTolerance = 0.6;
/** Share of a set for each point of rated exertion, per cent. */
const slopeLow = 9;
const slopeHigh = 14;
/** The two loads of the study. */
const slopeLoads = [0.7, 0.83] as const;

/** Root of the mean square of what drive, as a rating, is off. */
function ratingError(ratings: readonly Rating[], model: Predictions): number {
  const squares = ratings.map(({ force, rating }) => (model.driveRating(force) - rating) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

/** Rated effort and exertion: what lifters report. */
export const ratingChecks = ({ ratings, ratingSlope }: Published, model: Predictions): Check[] => [
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
  ...slopeLoads.map(
    (load): Check => ({
      id: `rating-slope-${Math.round(100 * load)}`,
      group: 'effort and ratings',
      what: `Share of a set at ${percentOf(load)} of maximum for each point of rated exertion, over its second half.`,
      published: ratingSlope,
      source: { calibration: 'emanuel2020' },
      aimedAt: true,
      measure: () => model.ratingSlope(load),
      unit: '% of the set per rating point',
      low: slopeLow,
      high: slopeHigh,
      known: 'met',
    }),
  ),
  {
    id: 'rating-steeper',
    group: 'effort and ratings',
    what: `How much more ratings climb over the second half of a set at ${percentOf(slopeLoads[1])} than of one at ${percentOf(slopeLoads[0])}.`,
    published: 'steeper in the heavier set',
    source: { calibration: 'emanuel2020' },
    aimedAt: false,
    measure: () => model.pointsOfSecondHalf(slopeLoads[1]) - model.pointsOfSecondHalf(slopeLoads[0]),
    unit: 'rating points',
    low: moreThanNothing,
    high: Number.POSITIVE_INFINITY,
    known: 'miss',
    because: 'A heavy set begins at a higher rating here, so fewer points are left for its end.',
  },
];

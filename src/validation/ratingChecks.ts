import { type Check, moreThanNothing } from './check.ts';
import type { Predictions } from './predictions.ts';
import type { Published, Rating } from './published.ts';

const ratingTolerance = 0.6;
/** Share of a set for each point of rated exertion, per cent. */
const slopeLow = 9;
const slopeHigh = 14;
const secondHalf = 50;

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

import { setParameters } from './parameters.ts';
import { precision } from './precision.ts';

const slope = setParameters.ratingSlope.value;
const bias = setParameters.reserveBias.value;
const biasFrom = setParameters.reserveBiasFrom.value;
const biasGrowth = setParameters.reserveBiasGrowth.value;
const { percent } = precision;
const topRating = setParameters.topRating.value;

/**
 * The rating of exertion that lifters report at a repetition of a set, 0 to 10: nearness to the end, not drive.
 * In words: 10 at the last repetition one can do, a point less for each 11 % of the set that is left.
 *
 * @param done repetitions done
 * @param possible repetitions that could have been done
 * Source: Emanuel and others 2020, slope of one study. Limit: drive in this model is another thing; see effort in bout.ts.
 * @example reportedRating(10, 10) // 10
 */
export function reportedRating(done: number, possible: number): number {
  if (possible <= 0) return topRating;
  return Math.max(0, topRating - (percent - (percent * Math.min(done, possible)) / possible) / slope);
}

/**
 * The repetitions in reserve that lifters report, who guess too few.
 *
 * @param reserve repetitions truly left
 * @param possible repetitions of the whole set
 * Source: Halperin and others 2022.
 */
export function reportedReserve(reserve: number, possible: number): number {
  return Math.max(0, reserve - bias - biasGrowth * Math.max(0, possible - biasFrom));
}

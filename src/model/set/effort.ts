import { setParameters } from './parameters.ts';

/** The fitted values behind a rating; see parameters.ts. */
export type RatingValues = Readonly<Record<'ratingOfLoad' | 'ratingBend', number>>;
const usual: RatingValues = {
  ratingOfLoad: setParameters.ratingOfLoad.value,
  ratingBend: setParameters.ratingBend.value,
};
const bias = setParameters.reserveBias.value;
const biasFrom = setParameters.reserveBiasFrom.value;
const biasGrowth = setParameters.reserveBiasGrowth.value;
const topRating = setParameters.topRating.value;

/**
 * The rating of exertion that lifters report at the end of a set, 0 to 10: of its load and of how near failure is. It is not
 * drive; for that see effort in bout.ts.
 * In words: a fresh lifter rates the load alone, one who has failed 10, and the way between goes with the share of the set
 * that is left, most of it near the end.
 *
 * @param reserve repetitions that could still have been done
 * @param possible repetitions of the whole set
 * @param load as a share of the one-repetition maximum
 * @param values of the fit; a fit tries others
 * Source: a form of our own, fitted to published ratings of stopped sets. Limit: means of groups; people differ by a point
 * or two, and studies by as much.
 * @example reportedRating(0, 10, 0.8) // 10
 */
export function reportedRating(
  reserve: number,
  possible: number,
  load: number,
  { ratingOfLoad, ratingBend }: RatingValues = usual,
): number {
  const ofLoad = Math.min(topRating, ratingOfLoad * load);
  const left = possible > 0 ? reserve / possible : 0;
  return topRating - (topRating - ofLoad) * (1 - Math.exp(-ratingBend * left));
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

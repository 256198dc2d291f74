import { reportedRating } from '../model/set/effort.ts';

/** Rating points that the second half of a set to failure adds, at a load. @param values as `reportedRating` has them */
export const pointsOfSecondHalf = (load: number, values?: Parameters<typeof reportedRating>[3]): number =>
  reportedRating(0, 1, load, values) - reportedRating(1 / 2, 1, load, values);

/** Share of a set for each rating point over its second half, per cent. */
export const ratingSlope = (load: number, values?: Parameters<typeof reportedRating>[3]): number =>
  50 / pointsOfSecondHalf(load, values);

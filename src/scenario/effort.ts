import { publishedPool } from '../model/pool.ts';
import { formatNumber } from '../typography/number.ts';

const { fullExcitation } = publishedPool;

/** Effort from 0 to 10, as the share of full drive. An assumption, told beside every figure that uses it. */
export const effortOf = (excitation: number) => (10 * excitation) / fullExcitation;

/** A rating out of ten: “8.1”, and “10” at the end of the scale. Words and labels have it to the same digit. */
export const ratingText = (rating: number): string => formatNumber(rating, 1).replace('10.0', '10');

/** A share of all the effort there is, out of ten. */
export const effortText = (share: number): string => ratingText(10 * share);

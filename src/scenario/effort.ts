import { publishedPool } from '../model/pool.ts';
import { formatNumber } from '../typography/number.ts';

const { fullExcitation } = publishedPool;

/** Effort from 0 to 10, as the share of full drive. An assumption, told beside every figure that uses it. */
export const effortOf = (excitation: number) => (10 * excitation) / fullExcitation;

/** A share of all the effort there is, out of ten: “8.1”. Words, labels, controls and tables have it to the same digit. */
export const effortText = (share: number): string => formatNumber(10 * share, 1);

import { restedPool } from '../model/pool.ts';

const { fullExcitation } = restedPool();

/** Effort from 0 to 10, as the share of full drive. An assumption, told beside every figure that uses it. */
export const effortOf = (excitation: number) => (10 * excitation) / fullExcitation;

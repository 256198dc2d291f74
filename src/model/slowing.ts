import { parameters } from './parameters.ts';
import type { Variant } from './variant.ts';

/** By how much contraction time grows until a unit has lost all its force, as a share of itself; 0 where left out. */
export const growthOf = ({ slowing }: Variant): number => (slowing === false ? 0 : parameters.slowing.value);

/**
 * Contraction time of a unit that has lost force, s.
 * In words: as its force falls to nothing its contraction time grows by 37.9 %, in proportion.
 *
 * @param rested contraction time of the rested unit, s
 * @param strength force it has now, as a share of its own when rested
 * Source: Potvin and Fuglevand 2017 (as coded). Limit: it follows the force at once, and knows no time of its own.
 * @example slowedContraction(0.09, 1, 0.379) // 0.09
 */
export function slowedContraction(rested: number, strength: number, growth: number): number {
  return rested * (1 + growth * (1 - strength));
}

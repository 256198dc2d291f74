import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/** Chance that can be repeated: the same seed brings the same choices. */
export interface Chance {
  /** 0 up to 1. */
  share(): number;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** One of the rows, each as often as its weight says. */
  weigh<T extends { readonly weight: number }>(rows: readonly T[]): T;
}

export function chance(seed: number): Chance {
  // Seeds that lie next to each other begin alike in simpler generators.
  const generator = mersenne(seed);
  const share = () => uniformFloat64(generator);
  const whole = (low: number, high: number) => uniformInt(generator, low, high);
  return {
    share,
    whole,
    pick: (list) => list[whole(0, list.length - 1)]!,
    weigh(rows) {
      let left = share() * rows.reduce((sum, { weight }) => sum + weight, 0);
      for (const row of rows) {
        left -= row.weight;
        if (left < 0) return row;
      }
      return rows[rows.length - 1]!;
    },
  };
}

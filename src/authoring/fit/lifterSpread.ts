import type { Lifter } from '../../model/set/typicalLifter.ts';

/** How lifters differ: the spread of fatigability as a share of the mean, of a measured maximum as a share of it. */
export interface Spread {
  readonly fatigability: number;
  readonly maximum: number;
}

/** A product, not a power: engines round the two differently, and not always in the same way. */
export const square = (value: number) => value * value;

/**
 * Takes the spread of repetitions apart into what grows with their number, fatigability, and what does not, the error
 * of the measured maximum: sd² = (slope · maximum)² + (fatigability · mean)². Least squares over the table, where slope
 * is the repetitions gained for a whole maximum less load, through the origin.
 */
export function spreadOf(table: readonly { load: number; mean: number; sd: number }[]): Spread {
  const sum = (of: (row: (typeof table)[number]) => number) => table.reduce((all, row) => all + of(row), 0);
  const slope = sum(({ load, mean }) => (1 - load) * mean) / sum(({ load }) => square(1 - load));
  const count = table.length;
  const [x, y] = [sum(({ mean }) => square(mean)), sum(({ sd }) => square(sd))];
  const [xx, xy] = [sum(({ mean }) => square(square(mean))), sum(({ mean, sd }) => square(mean * sd))];
  const squared = (count * xy - x * y) / (count * xx - x * x);
  const constant = (y - squared * x) / count;
  return { fatigability: Math.sqrt(squared), maximum: Math.sqrt(constant) / slope };
}

/** Standard normal quantile by halving its distribution function (Abramowitz and Stegun 26.2.17, error below 1e-7). */
function normalQuantile(share: number): number {
  const below = (z: number): number => {
    if (z < 0) return 1 - below(-z);
    const t = 1 / (1 + 0.2316419 * z);
    const series =
      t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  };
  let low = -6;
  let high = 6;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  return low;
}

const goldenShare = (Math.sqrt(5) - 1) / 2;

/** A small crowd that represents a large one evenly: a lattice instead of random draws, so it is the same each time. */
export function evenCrowd(count: number, { fatigability, maximum }: Spread): Lifter[] {
  const logSpread = Math.sqrt(Math.log(1 + square(fatigability)));
  return Array.from({ length: count }, (_, index) => ({
    fatigability: Math.exp(logSpread * normalQuantile((index + 0.5) / count)),
    loadFactor: 1 + maximum * normalQuantile(((index + 0.5) * goldenShare) % 1),
  }));
}

import { precision } from './precision.ts';

/** A number over a crowd: its mean, standard deviation and quantiles, in the unit of the number. */
export interface Summary {
  readonly mean: number;
  readonly sd: number;
  readonly q05: number;
  readonly q25: number;
  readonly q50: number;
  readonly q75: number;
  readonly q95: number;
}

const { tail } = precision;

/** Quantile of sorted values, linear between them (type 7 of Hyndman and Fan 1996, the default of R and NumPy). */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(sorted.length - 1, below + 1)]!;
  return low + (high - low) * (place - below);
}

/**
 * Mean, spread and quantiles of at least one value; the standard deviation is that of a sample (n − 1).
 * @throws RangeError where there is no value
 * @example summarise([1, 2, 3]).mean // 2
 */
export function summarise(values: ArrayLike<number>): Summary {
  if (values.length === 0) throw new RangeError('summarise needs at least one value');
  const sorted = Float64Array.from(values).sort();
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return {
    mean,
    sd: sorted.length > 1 ? Math.sqrt(squares / (sorted.length - 1)) : 0,
    q05: quantile(sorted, tail),
    q25: quantile(sorted, 1 / 2 / 2),
    q50: quantile(sorted, 1 / 2),
    q75: quantile(sorted, 1 - 1 / 2 / 2),
    q95: quantile(sorted, 1 - tail),
  };
}

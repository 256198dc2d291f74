import type { Finding } from './study.ts';

/** A value and the ends of what goes with it: an interval, or the figure after ± on either side. In the unit of its finding. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const around = (value: number, plusMinus: number): Interval => ({
  value,
  low: value - plusMinus,
  high: value + plusMinus,
});

/** What of a finding can be drawn to scale; undefined where it has neither an interval nor a ±. */
export function intervalOf({ value, low, high, plusMinus }: Finding): Interval | undefined {
  if (value === 'not-reported') return undefined;
  if (low !== undefined && high !== undefined) return { value, low, high };
  return plusMinus === undefined ? undefined : around(value, plusMinus);
}

/** What the finding is set against, with its ± where it has one. */
export const comparedIn = ({ comparison }: Finding): Interval | undefined =>
  comparison && around(comparison.value, comparison.plusMinus ?? 0);

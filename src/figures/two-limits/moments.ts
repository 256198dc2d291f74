/** When each part appears, s: one account, the other, how their counts compare, what was measured, and the conclusion. */
export const moments = { effort: 2, muscle: 3, counts: 4, test: 5, verdict: 6 } as const;

/** How much of the time from one moment to another has passed, 0 to 1. */
export const shareBetween = (from: number, to: number, seconds: number): number =>
  Math.min(1, Math.max(0, (seconds - from) / (to - from)));

/** When each thing is told, s: that the logs are alike, what the first could still give, what the second could, what was measured, and what it comes to. */
export const moments = { counts: 1, muscle: 2, effort: 3, test: 4, verdict: 5 } as const;

/** How much of the time from one moment to another has passed, 0 to 1. */
export const shareBetween = (from: number, to: number, seconds: number): number =>
  Math.min(1, Math.max(0, (seconds - from) / (to - from)));

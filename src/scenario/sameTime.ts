/** Moments that are nearer to each other than this are one, s: sums of steps of time are off by less. */
export const sameTime = 1e-6;

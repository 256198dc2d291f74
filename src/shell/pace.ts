import type { Moment } from '../view/figure.ts';

/** A run plays within this time, or in real time if it is shorter. */
const screenSeconds = 8;
/** Where the reader is to guess how long a run is, it plays at this pace, whatever its length. */
const blindSpeed = 4;

/** Where a run that nobody plays stands, s: at its end, or at its start where the reader is to guess what comes. */
export const restAt = (moments: readonly Moment[], blind: boolean): number =>
  moments[blind ? 0 : moments.length - 1]!.seconds;

/** How many times faster than life a run plays. */
export const speedOf = (moments: readonly Moment[], blind: boolean): number =>
  blind ? blindSpeed : Math.max(1, moments[moments.length - 1]!.seconds / screenSeconds);

/** Two moments this close are one, s. */
const sameMoment = 1e-6;

export const momentAfter = (moments: readonly Moment[], seconds: number): Moment | undefined =>
  moments.find((moment) => moment.seconds > seconds + sameMoment);

export const momentBefore = (moments: readonly Moment[], seconds: number): Moment | undefined =>
  moments.findLast((moment) => moment.seconds < seconds - sameMoment);

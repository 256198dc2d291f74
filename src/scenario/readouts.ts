import type { Readout } from './question.ts';

export const inRepetitions = (value: number): Readout => ({ value, unit: 'repetitions' });
export const inSets = (value: number): Readout => ({ value, unit: 'sets' });
export const inSessions = (value: number): Readout => ({ value, unit: 'sessions' });
export const inUnits = (value: number): Readout => ({ value, unit: 'units' });
export const inSeconds = (value: number): Readout => ({ value, unit: 's' });
/** A ratio. */
export const inTimes = (value: number): Readout => ({ value, unit: 'times' });
/** A share, 0 to 1, as a percentage. */
export const inPercent = (share: number): Readout => ({ value: 100 * share, unit: '%' });
/** Effort or a rating, 0 to 10. */
export const outOfTen = (value: number): Readout => ({ value, unit: 'of 10' });

/** A number that is true of one moment of the run, s. */
export const atMoment = (seconds: number, readout: Readout): Readout => ({ ...readout, seconds });
/** A moment of the run, as the time it takes to get there. */
export const momentIn = (seconds: number): Readout => atMoment(seconds, inSeconds(seconds));

import type { BoutResult, BoutResults } from './boutResults.ts';

const sameTime = 1e-6;

/** Whether a set is over at a moment. */
export const isDone = ({ ends }: BoutResult, seconds: number): boolean => ends <= seconds + sameTime;

/** Whole repetitions of a set that are done at a moment: as many as its share of time, for each takes about as long. */
export function doneAt(bout: BoutResult, seconds: number): number {
  if (isDone(bout, seconds)) return bout.repetitions;
  const share = (seconds - bout.begins) / (bout.ends - bout.begins);
  return Math.max(0, Math.floor(share * bout.repetitions));
}

/** The sets of a session that are over at a moment. */
export const setsDone = (course: BoutResults, seconds: number): BoutResults =>
  course.filter((bout) => isDone(bout, seconds));

export const repetitionsAt = (course: BoutResults, seconds: number): number =>
  course.reduce((sum, bout) => sum + doneAt(bout, seconds), 0);

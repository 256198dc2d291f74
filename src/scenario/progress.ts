import { motionFrameAt } from '../model/set/motion.ts';
import type { BoutResult, BoutResults } from './boutResults.ts';
import { sameTime } from './sameTime.ts';

/** Whether a set is over at a moment. */
export const isDone = ({ ends }: BoutResult, seconds: number): boolean => ends <= seconds + sameTime;

/** Whole repetitions of a set that are done at a moment: those before the one that is under way. */
export function doneAt(bout: BoutResult, seconds: number): number {
  if (isDone(bout, seconds)) return bout.repetitions;
  const underWay = motionFrameAt(bout.frames, seconds + sameTime)?.repetition ?? 0;
  return Math.min(bout.repetitions, Math.max(0, underWay - 1));
}

/** The sets of a session that are over at a moment. */
export const setsDone = (bouts: BoutResults, seconds: number): BoutResults =>
  bouts.filter((bout) => isDone(bout, seconds));

export const repetitionsAt = (bouts: BoutResults, seconds: number): number =>
  bouts.reduce((sum, bout) => sum + doneAt(bout, seconds), 0);

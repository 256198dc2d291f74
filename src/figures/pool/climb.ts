import { publishedPool } from '../../model/pool.ts';
import { type RestedEffort, restedAt } from '../../model/rested.ts';
import type { Climb } from './question.ts';

const { thresholdByUnit } = publishedPool;

export const hasArrived = ({ seconds: end }: Climb, seconds: number): boolean => seconds >= end;

/** What the pool does at a moment. A pool that is asked for so short a time is taken as rested all the way. */
export const climbAt = (climb: Climb, seconds: number): RestedEffort =>
  hasArrived(climb, seconds) ? climb.asked : restedAt((climb.asked.excitation * seconds) / climb.seconds);

/** When so many units are in, s: infinity where the drive does not get there. */
export function joinedAt({ asked, seconds: end }: Climb, count: number): number {
  const share = thresholdByUnit[count - 1]! / asked.excitation;
  return share < 1 ? share * end : Number.POSITIVE_INFINITY;
}

import { restedPool } from '../../model/pool.ts';
import { type RestedEffort, restedAt } from '../../model/rested.ts';
import type { Moment } from '../../view/figure.ts';
import type { Climb } from './question.ts';

const { size: units, thresholdByUnit } = restedPool();

export const isThere = ({ seconds: end }: Climb, seconds: number): boolean => seconds >= end;

/** What the pool does at a moment. A pool that is asked for so short a time is taken as rested all the way. */
export const climbAt = (climb: Climb, seconds: number): RestedEffort =>
  isThere(climb, seconds) ? climb.asked : restedAt((climb.asked.excitation * seconds) / climb.seconds);

const shares: readonly (readonly [units: number, label: string])[] = [
  [units / 4, 'a quarter of the units'],
  [units / 2, 'half of the units'],
  [(3 * units) / 4, 'three quarters of the units'],
  [units, 'the last unit joins'],
];

/** When so many units are in, as far as the drive gets; and the force that is asked for. */
export function momentsOf({ asked, seconds: end }: Climb): Moment[] {
  if (end === 0) return [{ seconds: 0, label: 'now' }];
  const joined = shares.map(([count, label]): Moment => {
    const share = thresholdByUnit[count - 1]! / asked.excitation;
    return { seconds: share * end, label };
  });
  return [
    { seconds: 0, label: 'the start' },
    ...joined.filter(({ seconds }) => seconds < end),
    { seconds: end, label: 'the force asked for' },
  ];
}

import { restedPool } from '../../model/pool.ts';
import { type RestedEffort, restedAt } from '../../model/rested.ts';
import { effortOf } from '../../scenario/effort.ts';
import type { Moment } from '../../view/figure.ts';

const { size: units, thresholdByUnit } = restedPool();

/** A force that is asked for, and the steady climb of the drive up to it. */
export interface Climb {
  /** What the pool does at the force that is asked for. */
  readonly asked: RestedEffort;
  /** How long the drive takes to get there. */
  readonly seconds: number;
}

/** How long the drive takes for each point of effort, s: slow enough to see units join one by one. */
const secondsPerEffort = 0.8;

/** To a step of the slider of time, so that its end is the end of the climb. */
const step = 0.1;

export function climbTo(asked: RestedEffort): Climb {
  const steps = Math.ceil((secondsPerEffort * effortOf(asked.excitation)) / step - 1e-9);
  return { asked, seconds: Number((steps * step).toFixed(1)) };
}

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

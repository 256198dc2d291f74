import { discs, path, polyline } from './marks.ts';
import type { Mark, Point } from './picture.ts';

/** The way in which something can be dragged. */
export type GripDirection = 'across' | 'up' | 'both';

/** Something in the picture that can be taken and moved. */
export interface Grip {
  /** The field that it sets, or `time` where it goes through the run; a native control sets the same. */
  readonly sets: string;
  readonly at: Point;
  readonly direction: GripDirection;
}

/** The visible mark, in units of the picture. */
export const gripRadius = 8;
/** How far off a finger may be, in units of the picture: 22 CSS pixels, also where a phone shows it a little smaller. */
const gripReach = 24;

/** One arrowhead each way: how far its tip stands out, and half its height. */
const tip = 5.4;
const half = 2.6;
const across = ([x, y]: Point) =>
  [-1, 1].map((side) => {
    const [near, far] = [x + side * (tip - half), x + side * tip];
    return polyline([
      [near, y - half],
      [far, y],
      [near, y + half],
    ]);
  });
const up = ([x, y]: Point) =>
  [-1, 1].map((side) => {
    const [near, far] = [y + side * (tip - half), y + side * tip];
    return polyline([
      [x - half, near],
      [x, far],
      [x + half, near],
    ]);
  });
const arrows: Readonly<Record<GripDirection, (at: Point) => string[]>> = {
  across,
  up,
  both: (at) => [...across(at), ...up(at)],
};

/** The one look of whatever can be dragged: a knob with arrows, and round it, unseen, the room of a finger. */
export const gripMarks = (grips: readonly Grip[]): Mark[] =>
  grips.flatMap(({ at, direction }) => [
    discs('grip', [[...at, gripRadius]]),
    path('grip-arrows', arrows[direction](at).join('')),
    discs(`reach-${direction}`, [[...at, gripReach]]),
  ]);

/** The grip that a pointer takes: the nearest within reach. */
export function gripNear<G extends Grip>(grips: readonly G[], x: number, y: number): G | undefined {
  const away = ({ at }: Grip) => Math.hypot(x - at[0], y - at[1]);
  return grips.filter((grip) => away(grip) <= gripReach).sort((a, b) => away(a) - away(b))[0];
}

import type { Exercise } from '../model/set/exercises.ts';

/** The shape of a demand curve in per cent, as a reader sets it; `Exercise` says what each number means. */
export interface Shape {
  readonly atBottom: number;
  readonly hardestAt: number;
  readonly width: number;
  readonly atTop: number;
}

/** The shape of an exercise. Whole numbers, whatever the shares are as binary fractions. */
export const shapeOf = ({ atBottom, hardestAt, width, atTop }: Exercise): Shape => ({
  atBottom: Math.round(100 * atBottom),
  hardestAt: Math.round(100 * hardestAt),
  width: Math.round(100 * width),
  atTop: Math.round(100 * atTop),
});

/** An exercise that tires the muscle as before, with another curve. */
export const withShape = (exercise: Exercise, { atBottom, hardestAt, width, atTop }: Shape): Exercise => ({
  ...exercise,
  atBottom: atBottom / 100,
  hardestAt: hardestAt / 100,
  width: width / 100,
  atTop: atTop / 100,
  source: 'drawn by the reader',
});

/** A place in the range, 0 to 1, and the force that keeps the load moving there, as a share of the fresh maximum. */
export interface Place {
  readonly position: number;
  readonly force: number;
}

/** The hardest place of a range is looked for in so many steps. */
const looks = 200;

/** The hardest place of a part of the range. */
export function hardestOf(
  asks: (position: number) => number,
  [low, high]: readonly [low: number, high: number],
): Place {
  return Array.from({ length: looks + 1 }, (_, step) => low + ((high - low) * step) / looks)
    .map((position) => ({ position, force: asks(position) }))
    .reduce((hardest, place) => (place.force > hardest.force ? place : hardest));
}

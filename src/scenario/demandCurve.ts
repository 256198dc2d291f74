import type { Exercise } from '../model/set/exercises.ts';

/** The shape of a demand curve in per cent, as a reader sets it; `Exercise` says what each number means. */
export interface CurveShape {
  readonly atBottom: number;
  readonly hardestAt: number;
  readonly width: number;
  readonly atTop: number;
}

/** The shape of an exercise. Whole numbers, whatever the shares are as binary fractions. */
export const shapeOf = ({ atBottom, hardestAt, width, atTop }: Exercise): CurveShape => ({
  atBottom: Math.round(100 * atBottom),
  hardestAt: Math.round(100 * hardestAt),
  width: Math.round(100 * width),
  atTop: Math.round(100 * atTop),
});

/** An exercise that tires the muscle as before, with another curve. */
export const withShape = (
  exercise: Exercise,
  { atBottom, hardestAt, width, atTop }: CurveShape,
): Exercise => ({
  ...exercise,
  atBottom: atBottom / 100,
  hardestAt: hardestAt / 100,
  width: width / 100,
  atTop: atTop / 100,
});

/** A place in the range, 0 to 1, and the force that keeps the load moving there, as a share of the fresh maximum. */
export interface RangePoint {
  readonly position: number;
  readonly force: number;
}

/** The number of steps in which the hardest point of a range is searched. */
const searchSteps = 200;

/** The hardest place of a part of the range. */
export function hardestPoint(
  asks: (position: number) => number,
  [low, high]: readonly [low: number, high: number],
): RangePoint {
  return Array.from({ length: searchSteps + 1 }, (_, step) => low + ((high - low) * step) / searchSteps)
    .map((position) => ({ position, force: asks(position) }))
    .reduce((hardest, place) => (place.force > hardest.force ? place : hardest));
}

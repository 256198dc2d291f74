import type { Point } from '../../view/picture.ts';

/** A part of the picture in which a press chooses something. */
export interface Target {
  /** What the field `claim` becomes. */
  readonly claim: string;
  readonly from: Point;
  readonly to: Point;
}

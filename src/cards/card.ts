import type { Mark, Picture, Point } from '../view/picture.ts';

/** A part of a figure’s picture in a card: the same marks, larger. */
export interface Inset {
  readonly picture: Picture;
  /** Which part, from above to below, in units of the picture. */
  readonly window: Window;
  readonly at: Point;
  readonly scale: number;
}

export type Window = readonly [from: number, to: number];

/** The picture that stands for a page where its link is shown. */
export interface Card {
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly marks: readonly Mark[];
  readonly inset?: Inset;
}

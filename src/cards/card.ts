import type { Mark, Point } from '../view/picture.ts';
import type { Box } from '../view/textBox.ts';

/** A part of a figure’s picture in a card: the same marks, larger. */
export interface Inset {
  readonly marks: readonly Mark[];
  /** Which part, in units of the picture. */
  readonly box: Box;
  readonly at: Point;
  readonly scale: number;
}

/** The picture that stands for a page where its link is shown. */
export interface Card {
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly marks: readonly Mark[];
  readonly inset?: Inset;
}

import type { Mark, Size } from './picture.ts';

/** What draws a run: a figure, or a part of its picture. */
interface Drawing<R, S> {
  still(recording: R, size: Size, scenario: S): readonly Mark[];
  moving(recording: R, seconds: number, size: Size, scenario: S): readonly Mark[];
}

/** Grips, boxes that a press opens, and the words that say so. */
const forHands = /^(grip|reach|opens)/;

/** The narrow picture of a moment for where nothing can be dragged or pressed: the marks that mean something there. */
export const inertMarks = <R, S>(
  drawing: Drawing<R, S>,
  recording: R,
  scenario: S,
  seconds: number,
): readonly Mark[] =>
  [
    ...drawing.still(recording, 'narrow', scenario),
    ...drawing.moving(recording, seconds, 'narrow', scenario),
  ].filter(({ style }) => !forHands.test(style));

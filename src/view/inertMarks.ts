import type { Mark, Size } from './picture.ts';

/** What draws a run: a figure, or a part of its picture. */
interface Drawing<R, S> {
  still(recording: R, size: Size, scenario: S): readonly Mark[];
  moving(recording: R, seconds: number, size: Size, scenario: S, exposure?: number): readonly Mark[];
}

/** Grips, boxes that a press opens, and the words that say so. */
const forHands = /^(grip|reach|opens)/;

/**
 * The narrow picture of a moment for where nothing can be dragged or pressed: the marks that mean something there.
 *
 * @param exposure how much of the run one look takes in, s, where it is seen in motion
 */
export const inertMarks = <R, S>(
  drawing: Drawing<R, S>,
  recording: R,
  scenario: S,
  seconds: number,
  exposure?: number,
): readonly Mark[] =>
  [
    ...drawing.still(recording, 'narrow', scenario),
    ...drawing.moving(recording, seconds, 'narrow', scenario, exposure),
  ].filter(({ style }) => !forHands.test(style));

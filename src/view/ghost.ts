import { range } from 'd3-array';
import { type Label, type LabelPosition, type LabelSpace, placeLabels } from './labels.ts';
import { rule } from './marks.ts';
import { lineObstacles, splitBehindText } from './obstacles.ts';
import type { Mark, Point, Size } from './picture.ts';
import type { Box } from './textBox.ts';

/** What a reader guessed a readout to be, as marks among those of the panel that shows it. */
export type Ghost<R, S> = (recording: R, guess: number, size: Size, scenario: S) => readonly Mark[];

/** Ghosts by the names of their readouts. */
export type Ghosts<R, S> = Readonly<Record<string, Ghost<R, S>>>;

/** Where the words of a ghost may stand, and the words that its line passes behind. */
export interface GhostSpace extends LabelSpace {
  readonly words: readonly Box[];
}

export const yourGuess = 'your guess';

/** From one place that is tried to the next, and between words and the line they name. */
const [step, apart] = [6, 6];
const room = 2;
/** Words farther than this from an upright line would not be taken for its name. */
const farthest = 48;

/** A dashed line with words in the first of some places that is free. */
function ghost(from: Point, to: Point, label: string, places: Label['places'], space: GhostSpace): Mark[] {
  const hard = [...space.hard, ...space.words, ...lineObstacles([from, to], room)];
  const lines = placeLabels([{ style: 'ghost-label', lines: [label], places }], { ...space, hard });
  return [...splitBehindText(rule('ghost', from, to), space.words), ...lines.flat()];
}

/**
 * A guess at a moment: an upright line, with its words above it, or beside it where others stand there.
 *
 * @param above base line of words above the line
 */
export function uprightGhost(
  x: number,
  [above, bottom]: readonly [number, number],
  label: string,
  space: GhostSpace,
): Mark[] {
  const [left, , right] = space.frame;
  const top = above + apart;
  const over: LabelPosition[] = [
    { at: [x, above], anchor: 'middle' },
    x < (left + right) / 2 ? { at: [left + 1, above] } : { at: [right - 1, above], anchor: 'end' },
  ];
  const beside = range(apart, farthest, step).flatMap((off) =>
    range(top + 2 * step, bottom, step).flatMap((y): LabelPosition[] => [
      { at: [x + off, y] },
      { at: [x - off, y], anchor: 'end' },
    ]),
  );
  return ghost([x, top], [x, bottom], label, [over, beside], space);
}

/** From the level of a line to the base line of words beside it, the nearest first. */
const offsets = [4, -6, 16, -18, 28, -30, 40, 52];

/** Places for words left of a level line: within the space, as near to its end as possible. */
export const placesLeftOf = (y: number, { frame: [left, , right] }: LabelSpace): LabelPosition[] =>
  range(1, right - left, step).flatMap((off) =>
    offsets.map((offset): LabelPosition => ({ at: [right - off, y + offset], anchor: 'end' })),
  );

/** A guess at a height: a level line, with its words to the left of it. */
export const levelGhost = (
  y: number,
  [left, right]: readonly [number, number],
  label: string,
  space: GhostSpace,
): Mark[] => ghost([left, y], [right, y], label, [placesLeftOf(y, space)], space);

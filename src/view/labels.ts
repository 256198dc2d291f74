import { type Anchor, text, textLines } from './marks.ts';
import { textObstacles } from './obstacles.ts';
import type { Point, Style, Text } from './picture.ts';
import { type Box, contains, overlaps, textBox } from './textBox.ts';

/** From one label to the next below it, in units of the picture. */
export const labelGap = 15;
const everywhere = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/**
 * Moves labels as little as possible so that none comes nearer to its neighbour than a gap; keeps their order.
 *
 * @param heights where each label would stand, in units of the picture
 * @param gap from one label to the next
 * @param bounds no label stands above the first height or below the second, if there is room for all
 */
export function spreadLabels(
  heights: readonly number[],
  gap: number,
  [top, bottom]: readonly [top: number, bottom: number] = everywhere,
): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => heights[a]! - heights[b]!);
  /** Runs of labels that touch: where the run begins, and the labels in it. */
  const runs: { start: number; members: number[] }[] = [];
  const startOf = (members: readonly number[]) => {
    const desired = members.reduce((sum, member, place) => sum + heights[member]! - place * gap, 0);
    return Math.max(top, Math.min(desired / members.length, bottom - (members.length - 1) * gap));
  };
  for (const index of order) {
    let run = { start: startOf([index]), members: [index] };
    for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
      if (last.start + last.members.length * gap <= run.start) break;
      const members = [...last.members, ...run.members];
      run = { start: startOf(members), members };
      runs.pop();
    }
    runs.push(run);
  }
  const moved = [...heights];
  for (const { start, members } of runs)
    for (const [place, member] of members.entries()) moved[member] = start + place * gap;
  return moved;
}

/** A name beside the end of a line. */
export interface EndLabel {
  readonly style: Style;
  readonly words: string;
  /** The height at which the line ends. */
  readonly y: number;
}

/** Half the height of small letters, by which a base line lies below the middle of its text. */
const baselineOffset = 4;

/**
 * Names beside the ends of lines, one under the other and kept apart.
 *
 * @param x where the names begin, or end
 * @param bounds the names stand between these heights
 */
export function endLabels(
  names: readonly EndLabel[],
  x: number,
  bounds: readonly [top: number, bottom: number],
  anchor?: Anchor,
): Text[] {
  const heights = spreadLabels(
    names.map(({ y }) => y),
    labelGap,
    bounds,
  );
  return names.map(({ style, words }, index) =>
    text(style, [x, heights[index]! + baselineOffset], words, anchor),
  );
}

/** A line of text centred on its place; where it would leave the span, it begins or ends at its place instead. */
export function centredText(
  style: Style,
  at: Point,
  words: string,
  [left, right]: readonly [number, number],
): Text {
  const middle = text(style, at, words, 'middle');
  const [from, , to] = textBox(middle);
  if (from < left) return text(style, at, words, 'start');
  return to > right ? text(style, at, words, 'end') : middle;
}

/** A place that would do for a label: the base line of its first line. */
export interface LabelPosition {
  readonly at: Point;
  readonly anchor?: Anchor;
}

/** Words that want a place. */
export interface Label {
  readonly style: Style;
  readonly lines: readonly string[];
  /** Places that would do, in groups, the best group first. */
  readonly places: readonly (readonly LabelPosition[])[];
}

/** Where labels may stand, and what is there already. */
export interface LabelSpace {
  readonly frame: Box;
  /** What words must not touch. */
  readonly hard: readonly Box[];
  /** What words had better not touch: within a group of places, those that are clear of it come first. */
  readonly soft?: readonly Box[];
}

/** From one line of a label to the next. */
const lineHeight = 16;
const linesAt = ({ style, lines }: Label, { at, anchor }: LabelPosition): Text[] =>
  textLines(style, at, lines, lineHeight).map((line) => (anchor === undefined ? line : { ...line, anchor }));

/**
 * Gives each label the first of its places that is free. Labels that come first are served first. A label for which
 * there is no room is left out: what it says must stand elsewhere as well.
 *
 * @returns the lines of each label
 */
export function placeLabels(labels: readonly Label[], { frame, hard, soft = [] }: LabelSpace): Text[][] {
  const obstacles = [...hard];
  return labels.map((label) => {
    const boxesAt = (place: LabelPosition) => linesAt(label, place).map(textBox);
    const free = (place: LabelPosition) =>
      boxesAt(place).every((box) => contains(box, frame) && !obstacles.some((other) => overlaps(box, other)));
    const clear = (place: LabelPosition) =>
      boxesAt(place).every((box) => !soft.some((other) => overlaps(box, other)));
    for (const group of label.places) {
      const candidates = group.filter(free);
      const place = candidates.find(clear) ?? candidates[0];
      if (place === undefined) continue;
      const lines = linesAt(label, place);
      obstacles.push(...textObstacles(lines));
      return lines;
    }
    return [];
  });
}

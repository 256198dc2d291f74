import { rule } from './marks.ts';
import type { Mark, Point, Rule } from './picture.ts';
import { type Box, textBox } from './textBox.ts';

/** A line is taken in pieces no longer than this, in units of the picture. */
const piece = 4;

/** The space around a straight line from one point to another, as boxes. */
function segmentBoxes([x1, y1]: Point, [x2, y2]: Point, clearance: number): Box[] {
  const straight = x1 === x2 || y1 === y2;
  const pieces = straight ? 1 : Math.ceil(Math.hypot(x2 - x1, y2 - y1) / piece);
  return Array.from({ length: pieces }, (_, index) => {
    const along = (from: number, to: number) => [
      from + ((to - from) * index) / pieces,
      from + ((to - from) * (index + 1)) / pieces,
    ];
    const [xs, ys] = [along(x1, x2), along(y1, y2)];
    return [
      Math.min(...xs) - clearance,
      Math.min(...ys) - clearance,
      Math.max(...xs) + clearance,
      Math.max(...ys) + clearance,
    ];
  });
}

/**
 * The room that a line through points takes.
 *
 * @param clearance how near words may come to it, in units of the picture; for a line along which a point moves, more
 *   than the radius of the point
 */
export const lineObstacles = (points: readonly Point[], clearance: number): Box[] =>
  points.slice(1).flatMap((point, index) => segmentBoxes(points[index]!, point, clearance));

/** The room that discs take. */
export const dotObstacles = (places: readonly Point[], radius: number): Box[] =>
  places.map(([x, y]) => [x - radius, y - radius, x + radius, y + radius]);

/** How much room words keep free at both their ends, in units of the picture. */
const textPadding = 3;

/** The room that the text among some marks takes, with a little at both ends. */
export const textObstacles = (marks: readonly Mark[]): Box[] =>
  marks.flatMap((mark): Box[] => {
    if (mark.kind !== 'text') return [];
    const [left, top, right, bottom] = textBox(mark);
    return [[left - textPadding, top, right + textPadding, bottom]];
  });

/** The gap between a line and the text that it passes behind. */
const margin = 2;
/** A piece shorter than this between two lines of text looks like a mark of its own. */
const shortest = 8;

/** The visible pieces of a horizontal or vertical line that passes behind text. */
export function splitBehindText(line: Rule, words: readonly Box[]): Rule[] {
  const { style, from, to } = line;
  const axis = from[0] === to[0] ? 1 : 0;
  const across = 1 - axis;
  const gaps = words
    .filter((box) => box[across]! - margin < from[across]! && from[across]! < box[across + 2]! + margin)
    .map((box) => [box[axis]! - margin, box[axis + 2]! + margin] as const)
    .sort((a, b) => a[0] - b[0]);
  const at = (place: number): Point => (axis === 1 ? [from[0], place] : [place, from[1]]);
  const [start, end] = [Math.min(from[axis]!, to[axis]!), Math.max(from[axis]!, to[axis]!)];
  if (!gaps.some(([low, high]) => low < end && high > start)) return [line];
  const pieces: Rule[] = [];
  let reached = start;
  for (const [low, high] of [...gaps, [end, end] as const]) {
    const isBetween = reached > start && low < end;
    if (Math.min(low, end) - reached > (isBetween ? shortest : 0))
      pieces.push(rule(style, at(reached), at(Math.min(low, end))));
    reached = Math.max(reached, high);
  }
  return pieces;
}

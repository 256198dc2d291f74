import type { Mark, Point } from '../../view/picture.ts';

/** A piece of the picture that words must not touch: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Words that want a place: lines of text, the look, and the places that would do, near ones before others. */
export interface Wish {
  readonly lines: readonly string[];
  readonly style: string;
  /** Base line of the first line of text, at its left end; in groups, the best group first. */
  readonly places: readonly (readonly Point[])[];
}

/** Width of a letter at most, on average, and the height of a line, at the size of text in pictures. */
const letter = 6.6;
const lineHeight = 16;

export const widthOf = (lines: readonly string[]) => letter * Math.max(...lines.map((text) => text.length));

const boxAt = ([x, y]: Point, lines: readonly string[]): Box => [
  x - 3,
  y - 11,
  x + widthOf(lines) + 3,
  y + 4 + lineHeight * (lines.length - 1),
];

const meet = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const inside = (a: Box, b: Box) => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];

/** What is there already: what words must not touch, and what they had better not. */
export interface Taken {
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
}

/**
 * Gives each of some words the first of its places that is free, group by group; within a group one that crosses a
 * hairline only where none is clear of them. Words for which there is no room are left out: what they say must stand
 * elsewhere as well.
 *
 * @param frame where words may stand
 */
export function placed(wishes: readonly Wish[], frame: Box, { hard, soft }: Taken): Mark[] {
  const full = [...hard];
  return wishes.flatMap(({ lines, style, places }): Mark[] => {
    const free = (at: Point) =>
      inside(boxAt(at, lines), frame) && !full.some((other) => meet(boxAt(at, lines), other));
    const clear = (at: Point) => free(at) && !soft.some((other) => meet(boxAt(at, lines), other));
    const place = places.map((group) => group.find(clear) ?? group.find(free)).find((at) => at !== undefined);
    if (place === undefined) return [];
    full.push(boxAt(place, lines));
    return lines.map((text, line) => ({
      kind: 'text',
      style,
      at: [place[0], place[1] + line * lineHeight],
      text,
    }));
  });
}

import type { PublishedInterval } from '../scenario/field.ts';
import type { Dot, Mark, Point, Rule, Style, Text } from './picture.ts';

export type Anchor = 'start' | 'middle' | 'end';
type Dots = Extract<Mark, { kind: 'dots' }>;
type Path = Extract<Mark, { kind: 'path' }>;

/**
 * One line of text.
 *
 * @param at where its base line begins, or has its middle or its end, in units of the picture
 */
export const text = (style: Style, at: Point, words: string, anchor?: Anchor): Text => ({
  kind: 'text',
  style,
  at,
  text: words,
  ...(anchor !== undefined && { anchor }),
});

/**
 * One line of text that leads somewhere.
 *
 * @param room where a press means it, where that is more than the words
 */
export const link = (style: Style, at: Point, words: string, href: string, room?: Text['room']): Text => ({
  ...text(style, at, words),
  href,
  ...(room !== undefined && { room }),
});

/**
 * Lines of text, one under the other.
 *
 * @param at where the first line begins
 * @param height from one line to the next, in units of the picture
 */
export const textLines = (style: Style, [x, y]: Point, lines: readonly string[], height = 17): Text[] =>
  lines.map((words, index) => text(style, [x, y + index * height], words));

/** A straight line between two places, in units of the picture. */
export const rule = (style: Style, from: Point, to: Point): Rule => ({ kind: 'rule', style, from, to });

/** Discs of one radius, in units of the picture. */
export const dots = (style: Style, places: readonly Point[], radius: number): Dots => ({
  kind: 'dots',
  style,
  dots: places.map(([x, y]) => [x, y, radius]),
});

/** Discs, each with a radius of its own. */
export const discs = (style: Style, places: readonly Dot[]): Dots => ({
  kind: 'dots',
  style,
  dots: places,
});

/** A shape, from SVG path data. */
export const path = (style: Style, d: string): Path => ({ kind: 'path', style, d });

/** The same picture in fewer marks: shapes of one style as one shape, discs of one style as one group. */
export function merged(marks: readonly Mark[]): Mark[] {
  const byLook = new Map<string, Mark>();
  for (const [index, mark] of marks.entries()) {
    const known = byLook.get(`${mark.kind} ${mark.style}`);
    if (known?.kind === 'path' && mark.kind === 'path')
      byLook.set(`path ${mark.style}`, { ...known, d: known.d + mark.d });
    else if (known?.kind === 'dots' && mark.kind === 'dots')
      byLook.set(`dots ${mark.style}`, { ...known, dots: [...known.dots, ...mark.dots] });
    else byLook.set(known === undefined ? `${mark.kind} ${mark.style}` : String(index), mark);
  }
  return [...byLook.values()];
}

const tenths = (length: number) => Math.round(length * 10);
const step = (to: number, from: number) => (tenths(to) - tenths(from)) / 10;

/**
 * A line through points, as path data to a tenth of a unit: each from the one before, which is shorter than its place. What is
 * written adds up, for steps are between rounded places. A single point is closed, so that its round cap is drawn.
 */
export const polyline = (points: readonly Point[]): string =>
  points
    .map(([x, y], index) => {
      const [left, top] = points[index - 1] ?? [0, 0];
      return `${'Ml'[index] ?? ' '}${step(x, left)},${step(y, top)}`;
    })
    .join('')
    // Neither a sign nor a point needs anything before it.
    .replace(/[ ,](?=-)|\b0(?=\.)/g, '') + (points.length === 1 ? 'Z' : '');

/** The area between two lines that run the same way, as path data to a tenth of a unit. */
export const area = (one: readonly Point[], other: readonly Point[]): string =>
  `${polyline([...one, ...other.toReversed()])}Z`;

/** A box between two corners, as path data to a tenth of a unit. It begins at the first corner and goes up or down. */
export function box([x1, y1]: Point, [x2, y2]: Point): string {
  const [left, first, right, second] = [x1, y1, x2, y2].map((value) => value.toFixed(1));
  return `M${left} ${first}V${second}H${right}V${first}z`;
}

/**
 * The interval that a study gives for what a reader may set, along an axis of the picture, as it lies along the control:
 * so that one sees in the picture when one drags beyond the evidence.
 *
 * @param place where a value stands on the axis
 */
export const publishedBand = (
  { low, high }: Pick<PublishedInterval, 'low' | 'high'>,
  place: (value: number) => Point,
): Mark => rule('known', place(low), place(high));

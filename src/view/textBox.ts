import font from '../fonts/labels.json' with { type: 'json' };
import { type Advances, lineWidth } from '../typography/lineWidth.ts';
import type { Style, Text } from './picture.ts';
import { type TextStyle, textStyle } from './textStyles.ts';

/** A piece of a picture, in its units. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const perSize = 1000;

/** Not before somebody measures: scripts that never do leave all of it out. */
let widths: Advances | undefined;
function columnsAsRows(): Advances {
  const bolder = font.bolder.split(' ').map(Number);
  const rows = font.regular
    .split(' ')
    .map(Number)
    .map((width, at) => [font.characters.charAt(at), [width, width + (bolder[at] ?? 0)]]);
  return Object.fromEntries(rows);
}

/** How wide a line of text in the font of labels is, in units of the picture. */
export function labelWidth(words: string, style: TextStyle): number {
  widths ??= columnsAsRows();
  return lineWidth(words, widths, style);
}

/** How wide a line of text in a picture is, by its style. */
export const textWidth = (words: string, style: Style): number => labelWidth(words, textStyle(style));

const before = { start: 0, middle: 1 / 2, end: 1 } as const;

/** The box that a line of text takes, from the highest letter to the lowest. */
export function textBox({ style, at: [x, y], text, anchor = 'start' }: Text): Box {
  const width = textWidth(text, style);
  const left = x - before[anchor] * width;
  const { size } = textStyle(style);
  return [left, y - (font.ascent * size) / perSize, left + width, y + (font.descent * size) / perSize];
}

/**
 * Whether two boxes overlap, or come nearer to each other than a gap.
 *
 * @param gap in units of the picture; below zero they may overlap by so much
 */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;

/** Whether the second box contains the first. */
export const contains = (a: Box, b: Box): boolean =>
  a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];

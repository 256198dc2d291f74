import font from '../fonts/labels.json' with { type: 'json' };
import type { Style, Text } from './picture.ts';
import { textStyle } from './textStyles.ts';

/** A piece of a picture, in its units. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const perSize = 1000;
const [regular, bold] = [400, 700];
/** For characters that the table does not have: wide enough for any of them. */
const unknown: readonly number[] = [perSize, perSize];
const widths: Readonly<Record<string, readonly number[]>> = font.widths;

/** How far a character moves the pen, in thousandths of the size. Accents take no room of their own. */
function advance(sign: string, weight: number): number {
  const [light, heavy] = widths[sign] ?? widths[sign.normalize('NFD')[0]!] ?? unknown;
  return light! + ((heavy! - light!) * (weight - regular)) / (bold - regular);
}

/** How wide a line of text is, in units of the picture. Kerning is left out, so the truth is a little less. */
export function textWidth(words: string, style: Style): number {
  const { size, weight } = textStyle(style);
  return [...words].reduce((sum, sign) => sum + advance(sign, weight), 0) * (size / perSize);
}

const before = { start: 0, middle: 1 / 2, end: 1 } as const;

/** The room that a line of text takes, from the highest letter to the lowest. */
export function textBox({ style, at: [x, y], text, anchor = 'start' }: Text): Box {
  const width = textWidth(text, style);
  const left = x - before[anchor] * width;
  const { size } = textStyle(style);
  return [left, y - (font.ascent * size) / perSize, left + width, y + (font.descent * size) / perSize];
}

/**
 * Whether two pieces have room in common, or come nearer to each other than a gap.
 *
 * @param gap in units of the picture; below nought they may overlap by so much
 */
export const meet = (a: Box, b: Box, gap = 0): boolean =>
  a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;

/** Whether a piece lies within another one. */
export const within = (a: Box, b: Box): boolean =>
  a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];

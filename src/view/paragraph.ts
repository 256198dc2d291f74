import { textLines } from './marks.ts';
import type { Mark, Point, Style } from './picture.ts';
import { wrapText } from './wrapText.ts';

/**
 * Words over several lines.
 *
 * @param at where the first line begins
 * @param maxCharacters in a line
 * @param height from one line to the next
 */
export const paragraph = (
  style: Style,
  at: Point,
  words: string,
  maxCharacters: number,
  height = 17,
): Mark[] => textLines(style, at, wrapText(words, maxCharacters), height);

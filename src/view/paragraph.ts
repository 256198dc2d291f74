import type { Mark, Point, Style } from './picture.ts';
import { wrapped } from './wrapped.ts';

/**
 * Words over several lines.
 *
 * @param at where the first line begins
 * @param most signs a line
 * @param height from one line to the next
 */
export const paragraph = (style: Style, [x, y]: Point, text: string, most: number, height = 17): Mark[] =>
  wrapped(text, most).map(
    (line, index): Mark => ({ kind: 'text', style, at: [x, y + index * height], text: line }),
  );

import { path } from './marks.ts';
import type { Mark, Point, Style } from './picture.ts';

/**
 * An arrow to a side, for what goes on beyond an axis.
 *
 * @param at the middle of its back, in units of the picture
 * @param size how long it is and half its height
 */
export const overflowArrow = (
  style: Style,
  [x, y]: Point,
  side: 1 | -1 = 1,
  [length, half]: Point = [8, 5],
): Mark => path(style, `M${x} ${y - half}l${side * length} ${half}l${-side * length} ${half}z`);

import { path } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';

/** How a week stands to what was published: below it, within it, above it, or no matter where, as it makes little difference. */
export type Standing = 'less' | 'met' | 'more' | 'alike';

/** How a value stands to a published range; without an upper end the range goes on. */
export function standingOf(value: number, low: number, high = Number.POSITIVE_INFINITY): Standing {
  if (value < low) return 'less';
  return value > high ? 'more' : 'met';
}

/** A tick, an arrow down, an arrow up, and a sign of equality: what each standing looks like beside its words. */
const shapes: Readonly<Record<Standing, (x: number, y: number) => string>> = {
  met: (x, y) => `M${x} ${y}l3.5 3.5l6 -8`,
  less: (x, y) => `M${x + 4.5} ${y - 5}v10m-4 -4l4 4l4 -4`,
  more: (x, y) => `M${x + 4.5} ${y + 5}v-10m-4 4l4 -4l4 4`,
  alike: (x, y) => `M${x} ${y - 2}h9m-9 4h9`,
};

/** How far a mark of a standing reaches to the right, in units of the picture. */
export const markWidth = 10;

/**
 * The mark of a standing.
 *
 * @param at its left end, on the base line of the words beside it
 */
export const standingMark = (standing: Standing, [x, y]: Point): Mark =>
  path('standing', shapes[standing](x, y - 4.5));

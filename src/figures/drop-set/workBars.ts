import type { BoutResults } from '../../scenario/boutResults.ts';
import { box, path } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';

/**
 * When a course is work, up to a moment, as bars along time.
 *
 * @param x where seconds stand
 * @param y the middle of the bars
 */
export function workBars(
  course: BoutResults,
  seconds: number,
  x: (seconds: number) => number,
  y: number,
  height: number,
): Mark {
  const bars = course
    .filter(({ begins }) => begins < seconds)
    .map(({ begins, ends }) =>
      box([x(begins), y + height / 2], [x(Math.min(ends, seconds)), y - height / 2]),
    );
  return path('working', bars.join(''));
}

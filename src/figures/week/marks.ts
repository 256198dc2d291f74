import { axisX, type Tick } from '../../view/axes.ts';
import { link, text } from '../../view/marks.ts';
import { type Mark, type Point, type Size, sizes } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapText } from '../../view/wrapText.ts';
import type { Published } from './data.ts';
import { maxSets, type Scales } from './layout.ts';

/** Hollow with a broken edge where we know it only from what others write. */
export const look = (style: string, { secondHand }: Pick<Published, 'secondHand'>): string =>
  secondHand ? `${style}-second` : style;

/** What is said, with a star where we know it only from what others write: the star belongs to the statement, not to the study. */
export const starred = (words: string, { secondHand }: Pick<Published, 'secondHand'>): string =>
  `${words}${secondHand ? '*' : ''}`;

const gap = 7;

/** A source as a link, and after it what it says, in as many lines as that takes; all of it leads to the source. */
export function sayingOf(
  { what, href }: Published,
  words: string,
  [left, y]: Point,
  { line, isTold, right }: { readonly line: number; readonly isTold: boolean; readonly right: number },
): readonly Mark[] {
  const name = what.replaceAll(' ', '\u00a0');
  const indent = textWidth(what, 'link') + gap;
  const measure = (whole: string) =>
    whole.startsWith(name)
      ? indent + textWidth(whole.slice(name.length + 1), 'said')
      : textWidth(whole, 'said');
  const lines = wrapText(`${name} ${words}`, right - left, measure);
  const room = [left, y - 13, right, y - 13 + lines.length * line] as const;
  return [
    link('link', [left, y], what, href, room),
    ...lines.map((whole, index) =>
      text(
        isTold ? 'said' : 'aside',
        [index === 0 ? left + indent : left, y + index * line],
        index === 0 ? whole.slice(name.length + 1) : whole,
      ),
    ),
  ];
}

const ticks = [0, 10, 20, 30, maxSets] as const;

/** The ruler of sets a week. */
export const rulerMarks = ({ x, layout: { axis, ruler } }: Scales, size: Size): Mark[] =>
  axisX({
    x,
    ticks: ticks.map((tick): Tick => (tick === maxSets ? [tick, `${maxSets} a week`] : tick)),
    y: ruler.y,
    offset: ruler.labels,
    span: axis,
    tickSize: 4,
    within: [0, sizes[size]],
  });

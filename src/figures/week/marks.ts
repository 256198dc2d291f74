import { axisX, type Tick } from '../../view/axes.ts';
import { link, path, rule, text } from '../../view/marks.ts';
import { splitBehindText, textObstacles } from '../../view/obstacles.ts';
import { type Mark, type Point, type Size, sizes } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import type { Published } from './data.ts';
import { maxSets, type Scales } from './layout.ts';

/** Hollow with a broken edge where it was read at second hand. */
export const look = (style: string, { secondHand }: Pick<Published, 'secondHand'>): string =>
  secondHand ? `${style}-second` : style;

/** What a source is, with a mark where it was read at second hand. */
export const nameOf = ({ what, secondHand }: Published): string => `${what}${secondHand ? '*' : ''}`;

export const sourceMark = (source: Published, at: Point): Mark =>
  link('link', at, nameOf(source), source.href);

const gap = 7;

/** What a source says, after its name: in the longest form that has room. */
export function wordsAfter(source: Published, y: number, forms: readonly string[], { layout }: Scales): Mark {
  const x = layout.left + textWidth(nameOf(source), 'link') + gap;
  const words = forms.find((form) => x + textWidth(form, 'said') <= layout.right) ?? forms.at(-1)!;
  return text('said', [x, y], words);
}

const ticks = [0, 5, 10, 20, 30, maxSets] as const;

/** The ruler of sets a week. @param last what its last tick says */
export const rulerMarks = (
  { x, layout: { axis } }: Scales,
  y: number,
  { offset, last }: { readonly offset: number; readonly last: string },
  size: Size,
): Mark[] =>
  axisX({
    x,
    ticks: ticks.map((tick): Tick => (tick === maxSets ? [tick, last] : tick)),
    y,
    offset,
    span: axis,
    tickSize: 4,
    within: [0, sizes[size]],
  });

/** The ticks of the ruler behind rows of marks, and not behind words. */
export const gridMarks = ({ x }: Scales, bands: readonly (readonly [number, number])[]): Mark =>
  path(
    'grid',
    bands.flatMap(([top, bottom]) => ticks.map((tick) => `M${x(tick).toFixed(1)} ${top}V${bottom}`)).join(''),
  );

/** Where a week ends on the ruler, from above to below, behind all words. Beyond the ruler there is no such place. */
export function weekLine(
  total: number,
  { x }: Scales,
  [top, bottom]: readonly [number, number],
  words: readonly Mark[],
): Mark[] {
  if (total > maxSets) return [];
  const pieces = splitBehindText(
    rule('your-line', [x(total), top], [x(total), bottom]),
    textObstacles(words),
  );
  const d = pieces.map(({ from, to }) => `M${from[0]} ${from[1].toFixed(1)}V${to[1].toFixed(1)}`).join('');
  return d === '' ? [] : [path('your-line', d)];
}

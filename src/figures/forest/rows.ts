import { formatNumber } from '../../typography/number.ts';
import { axisTitle, panelTitle } from '../../view/axes.ts';
import { link, rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { gridMarks } from './axis.ts';
import type { DrawnRow, Plot } from './data.ts';
import { intervalMarks } from './interval.ts';
import { type Item, layouts } from './items.ts';

const decimalsOf = (value: number) => (String(value).split('.')[1] ?? '').length;

/** Estimate and interval as they are printed, to the same number of decimals; with the unit where an axis has two. */
export function numberOf(
  { units }: Plot,
  { value, low, high, unit }: DrawnRow,
): { estimate: string; whole: string } {
  const decimals = Math.max(...[value, low, high].map(decimalsOf));
  const [at, from, to] = [value, low, high].map((number) => formatNumber(number, decimals));
  const estimate = `${at}${units.length > 1 ? `\u00a0${unit}` : ''}`;
  return { estimate, whole: `${estimate} (${from} to ${to})` };
}

/** Where the interval of a row stands, and the lines behind it. */
const bands = {
  narrow: ({ top }: { top: number }) => ({ middle: top + 19, from: top + 14, to: top + 24 }),
  wide: ({ top, bottom }: { top: number; bottom: number }) => ({
    middle: (top + bottom) / 2,
    from: top,
    to: bottom,
  }),
} as const;

type Row = Extract<Item, { kind: 'row' }>;

/** The number of a row as its line has room for it: with its interval, or the estimate alone. */
function numberText(plot: Plot, row: DrawnRow, size: Size): string {
  const { left, right } = layouts[size];
  const { estimate, whole } = numberOf(plot, row);
  return left + textWidth(row.name, 'link') + 8 + textWidth(whole, 'value') <= right ? whole : estimate;
}

/** How much stands behind a row, or why it stands aside, after its name: where there is room, else in the table alone. */
function weightMarks({ plot, row }: Row, base: number, size: Size): Mark[] {
  const { name, over, beside } = row;
  const { left, right, axis } = layouts[size];
  const end = size === 'wide' ? axis[0] : right - textWidth(numberText(plot, row, size), 'value');
  const x = left + textWidth(name, 'link') + 8;
  const words = [over, beside].find((one) => one !== undefined && x + textWidth(one, 'aside') + 8 <= end);
  return words === undefined ? [] : [text('aside', [x, base], words)];
}

/** The base line of the words of a row. */
const rowBase = (item: Row, size: Size) => (size === 'wide' ? bands[size](item).middle + 4.5 : item.top + 11);

/** Who, and the lines behind a row with an interval; where that stands below its words, a line parts it from the next. */
export function rowMarks(item: Row, size: Size): Mark[] {
  const { left, right } = layouts[size];
  const { plot, row } = item;
  const { from, to } = bands[size](item);
  const base = rowBase(item, size);
  return [
    link('link', [left, base], row.name, row.href),
    ...weightMarks(item, base, size),
    ...gridMarks(plot, from, to, size),
    ...(size === 'narrow' ? [rule('grid', [left, item.bottom], [right, item.bottom])] : []),
  ];
}

/** Point and interval of a row, and its number. Where words have no room, the interval is only drawn. */
export function rowResultMarks(item: Row, size: Size): Mark[] {
  const { plot, row } = item;
  return [
    ...intervalMarks(plot, row, bands[size](item).middle, size),
    text('value', [layouts[size].right, rowBase(item, size)], numberText(plot, row, size), 'end'),
  ];
}

/** The heading of a block, and what its axis measures. */
export function headingMarks(
  { words, measure, top }: Extract<Item, { kind: 'heading' }>,
  size: Size,
): Mark[] {
  const { left, right, axis, heights } = layouts[size];
  const y = top + 12;
  return [
    ...(top === 0 ? [] : [rule('block', [left, top], [right, top])]),
    panelTitle([left, y], words),
    ...measure.flatMap((line, index): Mark[] => {
      if (line === '') return [];
      if (size === 'wide') return [axisTitle([axis[0], y], line)];
      return [axisTitle([right, y + index * heights.line], line, 'end')];
    }),
  ];
}

/** What to bear in mind. */
export const footMarks = ({ words, top }: Extract<Item, { kind: 'foot' }>, size: Size): Mark[] => [
  text('aside', [layouts[size].left, top + 12], words),
];

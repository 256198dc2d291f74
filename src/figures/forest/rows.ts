import { formatNumber } from '../../typography/number.ts';
import { axisTitle, panelTitle } from '../../view/axes.ts';
import { link, path, rule, text, textLines } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { gridMarks } from './axis.ts';
import type { DrawnRow, Plot } from './data.ts';
import { intervalMarks } from './interval.ts';
import { type Item, layouts } from './layout.ts';

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

/** How much stands behind a row, or why it stands aside, after its name: where there is room, else in the table alone. */
function weightMarks({ name, over, beside }: DrawnRow, base: number, size: Size): Mark[] {
  const { left, axis } = layouts[size];
  const x = left + textWidth(name, 'link') + 8;
  const words = [over, beside].find((one) => one !== undefined && x + textWidth(one, 'aside') + 8 <= axis[0]);
  return words === undefined ? [] : [text('aside', [x, base], words)];
}

/** The base line of the words of a row. */
const rowBase = (item: Row, size: Size) => (size === 'wide' ? bands[size](item).middle + 4.5 : item.top + 11);

/** Who, and the lines behind a row with an interval. */
export function rowMarks(item: Row, size: Size): Mark[] {
  const { plot, row } = item;
  const { from, to } = bands[size](item);
  const base = rowBase(item, size);
  return [
    link('link', [layouts[size].left, base], row.name, row.href),
    ...weightMarks(row, base, size),
    ...gridMarks(plot, from, to, size),
  ];
}

/** Point and interval of a row, and its number. Where words have no room, the interval is only drawn. */
export function rowResultMarks(item: Row, size: Size): Mark[] {
  const { left, right } = layouts[size];
  const { plot, row } = item;
  const { estimate, whole } = numberOf(plot, row);
  const fits = left + textWidth(row.name, 'link') + 8 + textWidth(whole, 'value') <= right;
  return [
    ...intervalMarks(plot, row, bands[size](item).middle, size),
    text('value', [right, rowBase(item, size)], fits ? whole : estimate, 'end'),
  ];
}

/** A result in words has the mark of its kind, without an interval: it says of what kind it is and how it was read. */
const kindMarks = {
  pooled: (x: number, y: number) => `M${x - 5} ${y}L${x} ${y - 4}L${x + 5} ${y}L${x} ${y + 4}z`,
  trial: (x: number, y: number) => `M${x - 3.5} ${y - 3.5}h7v7h-7z`,
} as const;

type Told = Extract<Item, { kind: 'told' }>;

const toldBase = ({ top }: Told, size: Size) => top + (size === 'wide' ? 14 : 12);

/** Who found something without an interval. */
export function textRowMarks(item: Told, size: Size): Mark[] {
  const { row } = item;
  const { left } = layouts[size];
  const base = toldBase(item, size);
  return [
    path(row.secondHand ? `${row.kind}-second` : row.kind, kindMarks[row.kind](left + 4, base - 4.5)),
    link('link', [left + 12, base], row.name, row.href),
  ];
}

/** What was found without an interval, in words. */
export function textRowResultMarks(item: Told, size: Size): Mark[] {
  const { row, lines, inFull } = item;
  const { right, says, heights } = layouts[size];
  const base = toldBase(item, size);
  return size === 'narrow' && !inFull
    ? [text('said', [right, base], row.brief, 'end')]
    : textLines('said', [says, size === 'narrow' ? base + heights.line : base], lines, heights.line);
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

/** A line at the foot, which may lead somewhere. */
export const footMarks = ({ words, href, top }: Extract<Item, { kind: 'foot' }>, size: Size): Mark[] => {
  const at = [layouts[size].left, top + 12] as const;
  return [href === undefined ? text('aside', at, words) : link('link', at, words, href)];
};

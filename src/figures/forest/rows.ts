import { formatNumber } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { link, rule, text, textLines } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { gridMarks } from './axis.ts';
import type { DrawnRow, Plot } from './data.ts';
import { intervalMarks } from './interval.ts';
import { type Item, layouts, lineHeight, textRowLines } from './layout.ts';

const decimalsOf = (value: number) => (String(value).split('.')[1] ?? '').length;

/** Estimate and interval as they are printed, to the same number of decimals; with the unit where an axis has two. */
export function numberOf({ units }: Plot, { value, low, high, unit }: DrawnRow): string {
  const decimals = Math.max(...[value, low, high].map(decimalsOf));
  const [at, from, to] = [value, low, high].map((number) => formatNumber(number, decimals));
  return `${at}${units.length > 1 ? `\u00a0${unit}` : ''} (${from} to ${to})`;
}

const joined = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join(' · ');

/** A row with its interval: who, how much stands behind it and how we know, the picture, the number. */
export function rowMarks({ plot, row, top, bottom }: Extract<Item, { kind: 'row' }>, size: Size): Mark[] {
  const { left, right } = layouts[size];
  const middle = (top + bottom) / 2;
  const name = (at: Point) => link('link', at, row.name, row.href);
  if (size === 'wide')
    return [
      name([left, middle - 3]),
      text('aside', [left, middle + 13], joined(row.over, row.beside, row.read)),
      ...gridMarks(plot, top, bottom, size),
      ...intervalMarks(plot, row, middle, size),
      text('value', [right, middle + 4], numberOf(plot, row), 'end'),
    ];
  return [
    name([left, middle - 12]),
    text('aside', [right, middle - 12], row.read, 'end'),
    text('value', [left, middle + 4], numberOf(plot, row)),
    text('aside', [right, middle + 4], row.beside ?? row.over ?? '', 'end'),
    ...gridMarks(plot, middle + 8, middle + 25, size),
    ...intervalMarks(plot, row, middle + 16.5, size),
  ];
}

/** A row without an interval, in words. */
export function textRowMarks({ row, top, bottom }: Extract<Item, { kind: 'told' }>, size: Size): Mark[] {
  const { left, right, told } = layouts[size];
  const lines = textRowLines(row, size);
  const middle = (top + bottom) / 2;
  const wide = size === 'wide';
  const first = wide ? middle - 3 : middle - (lineHeight * lines.length) / 2 + 2;
  const says = wide ? middle + 4 - ((lines.length - 1) * lineHeight) / 2 : first + lineHeight;
  return [
    link('link', [left, first], row.name, row.href),
    wide ? text('aside', [left, first + 16], row.read) : text('aside', [right, first], row.read, 'end'),
    ...textLines('said', [told.at, says], lines, lineHeight),
  ];
}

/** The heading of a block, and what its axis measures. */
export function headingMarks(
  { words, measure, bottom }: Extract<Item, { kind: 'heading' }>,
  size: Size,
): Mark[] {
  const { left, right, told } = layouts[size];
  const wide = size === 'wide';
  const y = bottom - (wide ? 6 : 8 + measure.length * lineHeight);
  return [
    rule('block', [left, y - 19], [right, y - 19]),
    panelTitle([left, y], words),
    ...textLines('axis-title', wide ? [told.at, y] : [left, y + lineHeight], measure, lineHeight),
  ];
}

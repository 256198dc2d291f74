import { decimalsOf, formatNumber } from '../../typography/number.ts';
import { axisTitle, panelTitle } from '../../view/axes.ts';
import { link, rule, text } from '../../view/marks.ts';
import type { Mark, Size, Text } from '../../view/picture.ts';
import { textBox, textWidth } from '../../view/textBox.ts';
import { axisScale, gridMarks, rangeWords, sideMarks } from './axis.ts';
import type { DrawnRow } from './data.ts';
import { intervalMarks } from './interval.ts';
import { type ItemOf, layouts } from './items.ts';
import { nameWithin, notCounted } from './noticed.ts';

/** Estimate and interval as they are printed, to the same number of decimals. */
export function numberOf({ value, low, high }: DrawnRow): string {
  const decimals = Math.max(...[value, low, high].map(decimalsOf));
  const [at, from, to] = [value, low, high].map((number) => formatNumber(number, decimals));
  return `${at} (${from} to ${to})`;
}

type Row = ItemOf<'row'>;

const middleOf = ({ top, bottom }: Row) => (top + bottom) / 2;
const baseOf = (item: Row) => middleOf(item) + 4.5;

/** Between words, in units of the picture. */
const gap = 8;

/** How much stands behind a row, or why it stands aside, after its name: where there is room, else in the table alone. */
function weightMarks({ row: { name, over, beside } }: Row, base: number): Mark[] {
  const { left, axis } = layouts.wide;
  const x = left + textWidth(name, 'link') + gap;
  const words = [over, beside].find(
    (one) => one !== undefined && x + textWidth(one, 'aside') + gap <= axis[0],
  );
  return words === undefined ? [] : [text('aside', [x, base], words)];
}

/** Who, and the lines behind a row with an interval. All of it leads to the finding. */
export function rowMarks(item: Row, size: Size): Mark[] {
  const { left, right, axis } = layouts[size];
  const { plot, row, top, bottom } = item;
  const base = baseOf(item);
  return [
    link('link', [left, base], nameWithin(row, axis[0] - left - gap), row.href, [left, top, right, bottom]),
    ...(size === 'wide' ? weightMarks(item, base) : []),
    ...gridMarks(plot, top, bottom, size),
    ...(size === 'narrow' ? [rule('grid', [left, top], [right, top])] : []),
  ];
}

/** Point and interval of a row; where there is room, its numbers. */
export function rowResultMarks(item: Row, size: Size): Mark[] {
  const { plot, row } = item;
  if (row.withdrawn) return [text('aside', [layouts[size].axis[0], baseOf(item)], notCounted)];
  return [
    ...intervalMarks(plot, row, middleOf(item), size),
    ...(size === 'wide' ? [text('value', [layouts.wide.right, baseOf(item)], numberOf(row), 'end')] : []),
  ];
}

/** Before a result has come in: it may lie anywhere along its axis. */
export function pendingMarks(item: Row, size: Size): Mark[] {
  const y = middleOf(item);
  const [from, to] = layouts[size].axis;
  return [rule('awaited', [from, y], [to, y])];
}

/** A line between what stands above and a block. */
const blockRule = (top: number, size: Size): Mark[] =>
  top === 0 ? [] : [rule('block', [layouts[size].left, top], [layouts[size].right, top])];

/** The heading of a plot: what its axis measures; on a phone what lies on either side, over the rows. */
export function headingMarks({ plot, top }: ItemOf<'heading'>, size: Size): Mark[] {
  const { left, right, axis } = layouts[size];
  const y = top + 13;
  return [
    ...blockRule(top, size),
    panelTitle([left, y], plot.heading),
    ...(size === 'wide'
      ? [axisTitle([axis[0], y], plot.measure)]
      : [
          axisTitle([right, y], plot.more, 'end'),
          ...withRangeWords(sideMarks(plot, axisScale(plot, size)(0), y + 14, size)),
        ]),
  ];
}

/** On a phone: what lies on either side, and before it, where there is room, what the width of a mark says. */
function withRangeWords(sides: readonly Text[]): Mark[] {
  const { left } = layouts.narrow;
  const edge = Math.min(...sides.map((mark) => textBox(mark)[0]));
  const words = text('aside', [left, sides[0]!.at[1]], rangeWords.narrow);
  return textBox(words)[2] + 8 <= edge ? [words, ...sides] : [...sides];
}

/** The heading of results in words. */
export const wordsMarks = ({ words, top }: ItemOf<'words'>, size: Size): Mark[] => [
  ...blockRule(top, size),
  panelTitle([layouts[size].left, top + 13], words),
];

/** What marks stand for, or what to bear in mind. */
export const footMarks = ({ words, top }: ItemOf<'foot'>, size: Size): Mark[] => [
  text('aside', [layouts[size].left, top + 12], words),
];

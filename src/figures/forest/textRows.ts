import { link, path, text, textLines } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { type ItemOf, layouts } from './items.ts';
import { nameWithin, notCounted } from './noticed.ts';

/** A result in words has the mark of its kind, without an interval: it says of what kind it is and how it was read. */
export const kindMarks = {
  pooled: (x: number, y: number) => `M${x - 5} ${y}L${x} ${y - 4}L${x + 5} ${y}L${x} ${y + 4}z`,
  trial: (x: number, y: number) => `M${x - 4} ${y - 4}h8v8h-8z`,
} as const;

/** How firmly a row is drawn: second-hand ones hollow with a broken edge, ones that stand aside lighter. */
export const styleOf = (row: { readonly secondHand: boolean; readonly beside?: string }) =>
  row.secondHand ? '-second' : row.beside === undefined ? '' : '-beside';

type Told = ItemOf<'told'>;

/** In full on a phone, the words stand below the name; else both on one line, in the middle of the row. */
const toldBase = ({ top, inFull }: Told, size: Size) => top + (size === 'narrow' && inFull ? 15 : 17);

/** Who found something without an interval. All of the row leads to it. */
export function textRowMarks(item: Told, size: Size): Mark[] {
  const { row, top, bottom } = item;
  const { left, right, axis } = layouts[size];
  const base = toldBase(item, size);
  const name = nameWithin(row, axis[0] - left);
  return [
    path(`${row.kind}${styleOf(row)}`, kindMarks[row.kind](left + 4, base - 4.5)),
    link('link', [left + 14, base], name, row.href, [left, top, right, bottom]),
  ];
}

/** Before a result in words has come in. */
export function pendingText(item: Told, size: Size): Mark[] {
  const base = toldBase(item, size);
  return size === 'narrow'
    ? [text('aside', [layouts.narrow.right, base], '?', 'end')]
    : [text('aside', [layouts.wide.says, base], '?')];
}

/** What was found without an interval, in words. */
export function textRowResultMarks(item: Told, size: Size): Mark[] {
  const { row, lines, inFull } = item;
  const { right, says, heights } = layouts[size];
  const base = toldBase(item, size);
  if (row.withdrawn)
    return size === 'narrow'
      ? [text('aside', [right, base], notCounted, 'end')]
      : [text('aside', [says, base], notCounted)];
  return size === 'narrow' && !inFull
    ? [text('said', [right, base], row.brief, 'end')]
    : textLines('said', [says, size === 'narrow' ? base + heights.line : base], lines, heights.line);
}

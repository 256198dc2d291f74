import { link, path, text, textLines } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { type Item, layouts } from './items.ts';

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

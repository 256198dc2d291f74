import { link, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapped } from '../../view/wrapped.ts';
import type { ForestQuestion } from './data.ts';
import { type Item, layouts, type Unplaced } from './items.ts';

type Claim = NonNullable<ForestQuestion['claim']>;
type ClaimItem = Extract<Item, { kind: 'claim' }>;

/** From the name of the claim to the verdict beside it. */
const gap = 8;

function itemOf({ verdict, href }: Claim, words: string, isRated: boolean, size: Size): Unplaced {
  const { left, right, heights } = layouts[size];
  const width = right - left;
  const lines = wrapped(`Claim: ${words}`, width, (line) => textWidth(line, 'link'));
  const beside = textWidth(lines.at(-1)!, 'link') + gap + textWidth(verdict, 'verdict') <= width;
  const count = lines.length + (isRated && !beside ? 1 : 0);
  return {
    kind: 'claim',
    lines,
    href,
    height: count * heights.line + heights.gap + 2,
    ...(isRated && { verdict, beside }),
  };
}

/** The claim that the rows bear on, above them: with its verdict, and by its whole title, where there is room. */
export function claimItems({ claim }: ForestQuestion, size: Size, room: number): readonly Unplaced[] {
  if (claim === undefined) return [];
  const { title, brief } = claim;
  const forms = [
    itemOf(claim, title, true, size),
    itemOf(claim, title, false, size),
    itemOf(claim, brief, false, size),
  ];
  return [forms.find(({ height }) => height <= room) ?? forms.at(-1)!];
}

const baseOf = ({ top }: ClaimItem, line: number, size: Size) => top + 12 + line * layouts[size].heights.line;

export const claimMarks = (item: ClaimItem, size: Size): Mark[] =>
  item.lines.map((line, index) =>
    link('link', [layouts[size].left, baseOf(item, index, size)], line, item.href),
  );

/** The verdict on the claim, and how sure it is. */
export function verdictMarks(item: ClaimItem, size: Size): Mark[] {
  const { lines, verdict, beside } = item;
  if (verdict === undefined) return [];
  const { left } = layouts[size];
  const last = lines.length - 1;
  return beside
    ? [text('verdict', [left + textWidth(lines[last]!, 'link') + gap, baseOf(item, last, size)], verdict)]
    : [text('verdict', [left, baseOf(item, lines.length, size)], verdict)];
}

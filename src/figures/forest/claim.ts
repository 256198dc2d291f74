import { link, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapText } from '../../view/wrapText.ts';
import type { ForestQuestion } from './data.ts';
import { type ItemOf, layouts, type Unplaced } from './items.ts';

type Claim = NonNullable<ForestQuestion['claim']>;

/** From the name of the claim to the verdict beside it. */
const gap = 8;

function itemOf({ title, verdict, href }: Claim, isRated: boolean, size: Size): Unplaced {
  const { left, right, heights } = layouts[size];
  const width = right - left;
  const lines = wrapText(`Claim: ${title}`, width, (line) => textWidth(line, 'link'));
  const beside = textWidth(lines.at(-1)!, 'link') + gap + textWidth(verdict, 'verdict') <= width;
  const count = lines.length + (isRated && !beside ? 1 : 0);
  return {
    kind: 'claim',
    lines,
    href,
    height: count * heights.line + heights.gap + 1,
    ...(isRated && { verdict, beside }),
  };
}

/** The claim that the rows bear on, above them: with its verdict where there is room, else alone. */
export const claimForms = ({ claim }: ForestQuestion, size: Size): readonly (readonly Unplaced[])[] =>
  claim === undefined ? [[]] : [[itemOf(claim, true, size)], [itemOf(claim, false, size)]];

const baseOf = ({ top }: ItemOf<'claim'>, line: number, size: Size) =>
  top + 12 + line * layouts[size].heights.line;

/** The least height of what can be pressed, in units of the picture. */
const leastRoom = 25;

export function claimMarks(item: ItemOf<'claim'>, size: Size): Mark[] {
  const { left, right, heights } = layouts[size];
  // A press anywhere on the claim means it: a line alone is too low for a finger.
  const bottom = Math.max(baseOf(item, item.lines.length - 1, size) + heights.gap + 2, item.top + leastRoom);
  const room = [left, item.top, right, bottom] as const;
  return item.lines.map((line, index) =>
    link('link', [left, baseOf(item, index, size)], line, item.href, room),
  );
}

/** The verdict on the claim, and how sure it is. */
export function verdictMarks(item: ItemOf<'claim'>, size: Size): Mark[] {
  const { lines, verdict, beside } = item;
  if (verdict === undefined) return [];
  const { left } = layouts[size];
  const last = lines.length - 1;
  return beside
    ? [text('verdict', [left + textWidth(lines[last]!, 'link') + gap, baseOf(item, last, size)], verdict)]
    : [text('verdict', [left, baseOf(item, lines.length, size)], verdict)];
}

import { claimPage } from '../../addresses/addresses.ts';
import { capitalised } from '../../typography/number.ts';
import { box, link, path, text, textLines } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapText } from '../../view/wrapText.ts';
import type { MapClaim, MapSelection } from './data.ts';
import { verdictAt } from './order.ts';
import { verdictKey } from './question.ts';
import type { Target } from './target.ts';
import { certaintyText, nameOf } from './words.ts';

/** Above the studies of a claim: its name, what it says, the verdict on it, and at the right the way back. */
const heads = {
  narrow: { left: 8, right: 270, first: 12, height: 14, back: [276, 354], words: '‹ back' },
  wide: { left: 8, right: 596, first: 14, height: 17, back: [606, 716], words: '‹ all claims' },
} as const satisfies Record<Size, unknown>;

/** Of the way back. */
const lines = { top: 3, bottom: 52 } as const;

/** A press on it goes from a claim to where it was chosen: on a phone to those of its verdict, else to all. */
export const backTarget = ({ verdict }: MapClaim, size: Size): Target => ({
  sets: { claim: size === 'narrow' ? verdictKey(verdict) : 'none' },
  from: [heads[size].back[0], lines.top],
  to: [heads[size].back[1], lines.bottom],
});

/** What the claim says, in lines that fit. */
function titleLines({ title }: MapClaim, size: Size): readonly string[] {
  const { left, right } = heads[size];
  return wrapText(title, right - left, (line) => textWidth(line, 'aside'));
}

/** The claim by the name that it has among all of them, which leads to its page, and in full. */
export function headMarks(claim: MapClaim, size: Size): Mark[] {
  const { left, right, first, height, back, words } = heads[size];
  const titles = titleLines(claim, size);
  const room = [left, 0, right, first + height * titles.length + 3] as const;
  return [
    link('link', [left, first], nameOf(claim), claimPage(claim.id), room),
    ...textLines('aside', [left, first + height], titles, height),
    path('opens', box([back[0], lines.bottom], [back[1], lines.top])),
    text('opens-words', [(back[0] + back[1]) / 2, (lines.top + lines.bottom) / 2 + 4.5], words, 'middle'),
  ];
}

/** The verdict on the claim, and how sure it is. */
export function headVerdictMarks(
  claim: MapClaim,
  selection: MapSelection,
  seconds: number,
  size: Size,
): Mark[] {
  if (verdictAt(selection, claim.verdict) > seconds) return [];
  const { left, first, height } = heads[size];
  const y = first + height * (titleLines(claim, size).length + 1);
  return [text('value', [left, y], `${capitalised(claim.verdict)}, ${certaintyText(claim.certainty)}`)];
}

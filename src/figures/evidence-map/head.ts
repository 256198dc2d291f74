import { claimPage } from '../../addresses/addresses.ts';
import { capitalised } from '../../typography/number.ts';
import { box, link, path, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapText } from '../../view/wrapText.ts';
import type { MapClaim, MapSelection } from './data.ts';
import { verdictAt } from './order.ts';
import { verdictKey } from './question.ts';
import type { Target } from './target.ts';
import { certaintyText } from './words.ts';

/** Above the studies of a claim: what it says, the verdict on it, and at the right the way back. */
const heads = {
  narrow: { left: 8, right: 268, back: [274, 354], words: '‹ back' },
  wide: { left: 8, right: 596, back: [606, 716], words: '‹ all claims' },
} as const satisfies Record<Size, unknown>;

const lines = { first: 16, height: 16, verdict: 18, top: 3, bottom: 51 } as const;

/** A press on it goes from a claim to where it was chosen: on a phone to those of its verdict, else to all. */
export const backTarget = ({ verdict }: MapClaim, size: Size): Target => ({
  sets: { claim: size === 'narrow' ? verdictKey(verdict) : 'none' },
  from: [heads[size].back[0], lines.top],
  to: [heads[size].back[1], lines.bottom],
});

/** What the claim says, in lines that fit. */
function titleLines({ title }: MapClaim, size: Size): readonly string[] {
  const { left, right } = heads[size];
  return wrapText(title, right - left, (line) => textWidth(line, 'link'));
}

export function headMarks(claim: MapClaim, size: Size): Mark[] {
  const { left, right, back, words } = heads[size];
  const titles = titleLines(claim, size);
  const room = [left, 0, right, lines.first + lines.height * titles.length - 5] as const;
  return [
    ...titles.map((line, index) =>
      link('link', [left, lines.first + lines.height * index], line, claimPage(claim.id), room),
    ),
    path('tile', box([back[0], lines.bottom], [back[1], lines.top])),
    text('aside', [(back[0] + back[1]) / 2, (lines.top + lines.bottom) / 2 + 4.5], words, 'middle'),
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
  const y = lines.first + lines.height * (titleLines(claim, size).length - 1) + lines.verdict;
  const words = `${capitalised(claim.verdict)}, ${certaintyText(claim.certainty)}`;
  return [text('aside', [heads[size].left, y], words)];
}

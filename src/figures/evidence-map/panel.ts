import { claimPage } from '../../addresses/addresses.ts';
import { link, text } from '../../view/marks.ts';
import { paragraph } from '../../view/paragraph.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { wrapped } from '../../view/wrapped.ts';
import type { MapClaim } from './data.ts';
import { glyph } from './glyph.ts';
import { claimSummary, evidenceCounts, headline, type MapSelection } from './words.ts';

const letters: Record<Size, number> = { narrow: 52, wide: 108 };
const lefts: Record<Size, number> = { narrow: 12, wide: 8 };
const lineHeight = 17;

/** What there is to read above the map: the claim that is chosen, else how all of them stand. */
export function panelMarks({ data, chosen: claim }: MapSelection, size: Size): Mark[] {
  const [x, max] = [lefts[size], letters[size]];
  const below = (lines: number): Point => [x, 18 + lines * lineHeight];
  if (claim === undefined) {
    const verdicts = paragraph('panel-title', below(0), headline(data), max - 4, lineHeight);
    return [...verdicts, ...paragraph('said', below(verdicts.length), evidenceCounts(data), max, lineHeight)];
  }
  const title = wrapped(claim.title, max - 4).map((line, index) =>
    link('link', below(index), line, claimPage(claim.id)),
  );
  const statement = paragraph('said', below(title.length), claim.statement, max, lineHeight);
  return [
    ...title,
    ...statement,
    ...paragraph(
      'panel-title',
      below(title.length + statement.length),
      claimSummary(claim),
      max - 4,
      lineHeight,
    ),
  ];
}

const one = (studies: Partial<MapClaim['studies']>): Pick<MapClaim, 'studies'> => ({
  studies: { supports: [0, 0], qualifies: [0, 0], contradicts: [0, 0], ...studies },
});

/** One mark of each kind with what it stands for, and its place at each size. */
const key: readonly { sample: Pick<MapClaim, 'studies'>; words: string; at: Record<Size, Point> }[] = [
  {
    sample: one({ supports: [1, 0] }),
    words: 'a study for the claim',
    at: { narrow: [12, 856], wide: [8, 748] },
  },
  {
    sample: one({ qualifies: [1, 0] }),
    words: 'one that limits it',
    at: { narrow: [190, 856], wide: [172, 748] },
  },
  {
    sample: one({ contradicts: [1, 0] }),
    words: 'one against it',
    at: { narrow: [12, 878], wide: [312, 748] },
  },
  {
    sample: one({ supports: [0, 1], qualifies: [0, 1] }),
    words: 'read at second hand',
    at: { narrow: [190, 878], wide: [432, 748] },
  },
];

export const keyMarks = (size: Size): Mark[] =>
  key.flatMap(({ sample, words, at }): Mark[] => {
    const [x, y] = at[size];
    const apart = sample.studies.supports[1] > 0 ? 24 : 12;
    return [...glyph(sample, [x, y], size), text('aside', [x + apart, y + 4], words)];
  });

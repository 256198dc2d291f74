import { claimPage, referencePage } from '../../addresses/addresses.ts';
import { link, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { type MapClaim, type MapData, type MapEvidence, type MapSelection, mapStances } from './data.ts';
import { maxRadius, radiusOf, studyMark } from './studyMark.ts';
import { nameOf } from './words.ts';

/** Where the studies of the chosen claim stand, below the map. */
const layouts = {
  narrow: { left: 9, title: 208, first: 228, last: 276, key: 302, from: 95, to: 352 },
  wide: { left: 8, title: 268, first: 290, last: 432, key: 456, from: 95, to: 712 },
} as const satisfies Record<Size, unknown>;

/** How many studies stand beside one another with their names. */
const across = 3;
/** From one mark to the next, and from one row to the next: no more than these. */
const most = { step: 24, pitch: 28 } as const;

/** What studies do to a claim, after their number. */
const sides = { supports: 'for it', qualifies: 'limiting it', contradicts: 'against it' } as const;

/** Largest first; those without a size come last. */
const byWeight = (evidence: readonly MapEvidence[], { studies }: MapData) =>
  [...evidence].sort((a, b) => radiusOf(studies[b.study]!) - radiusOf(studies[a.study]!));

/** The address of a study, at the very finding where there is one. */
export const studyPage = ({ study, finding }: MapEvidence): string =>
  finding === undefined ? referencePage(study) : `${referencePage(study)}#${finding}`;

/** Narrow: the studies of a side in one row. */
function laneMarks(evidence: readonly MapEvidence[], y: number, { studies }: MapData): Mark[] {
  const { from, to } = layouts.narrow;
  const step = Math.min(most.step, (to - from) / Math.max(1, evidence.length));
  return evidence.map((row, index) =>
    studyMark(studies[row.study]!, [from + (index + 0.5) * step, y], row.secondHand),
  );
}

/** Wide: the studies of a side with their names and sizes, in as many rows as need be. */
function namedMarks(
  evidence: readonly MapEvidence[],
  y: number,
  pitch: number,
  { studies }: MapData,
): Mark[] {
  const { from, to } = layouts.wide;
  const width = (to - from) / across;
  return evidence.flatMap((row, index): Mark[] => {
    const study = studies[row.study]!;
    const [x, middle] = [from + (index % across) * width, y + Math.floor(index / across) * pitch];
    return [
      studyMark(study, [x + maxRadius, middle], row.secondHand),
      link('link', [x + 2 * maxRadius + 5, middle + 4.5], study.name, studyPage(row)),
    ];
  });
}

/** The studies of a claim on its three sides, the largest first. */
function claimMarks(claim: MapClaim, data: MapData, size: Size): Mark[] {
  const { left, title, first, last } = layouts[size];
  const lanes = mapStances.map((stance) => ({
    stance,
    evidence: byWeight(
      claim.evidence.filter((row) => row.stance === stance),
      data,
    ),
  }));
  const rowsOf = (evidence: readonly MapEvidence[]) =>
    size === 'narrow' ? 1 : Math.max(1, Math.ceil(evidence.length / across));
  const rows = lanes.reduce((sum, { evidence }) => sum + rowsOf(evidence), 0);
  const pitch = Math.min(most.pitch, (last - first) / (rows - 1));
  let row = 0;
  return [
    link('link', [left, title], size === 'wide' ? claim.title : nameOf(claim), claimPage(claim.id)),
    ...lanes.flatMap(({ stance, evidence }): Mark[] => {
      const y = first + row * pitch;
      row += rowsOf(evidence);
      return [
        text('aside', [left, y + 4.5], `${evidence.length} ${sides[stance]}`),
        ...(size === 'narrow' ? laneMarks(evidence, y, data) : namedMarks(evidence, y, pitch, data)),
      ];
    }),
  ];
}

/** What the marks stand for: a sample of each, and its words. */
const key: readonly {
  size: number | 'nobody measured' | 'not seen';
  of: 'people' | 'studies';
  words: string;
}[] = [
  { size: 12, of: 'people', words: 'people' },
  { size: 4, of: 'studies', words: 'pooled studies' },
  { size: 'nobody measured', of: 'people', words: 'review' },
  { size: 'not seen', of: 'people', words: 'size unseen' },
];
const keyAt: Record<Size, readonly number[]> = { narrow: [16, 80, 192, 258], wide: [16, 92, 216, 296] };

const keyMarks = (size: Size): Mark[] => {
  const y = layouts[size].key - 4.5;
  const at = (index: number): Point => [keyAt[size][index]!, y];
  return [
    ...key.flatMap(({ words, ...sample }, index): Mark[] => [
      studyMark(sample, at(index), false),
      text('aside', [at(index)[0] + 11, y + 4.5], words),
    ]),
    ...(size === 'wide'
      ? [
          studyMark({ size: 12, of: 'people' }, [400, y], true),
          text('aside', [411, y + 4.5], 'read at second hand'),
        ]
      : []),
  ];
};

/** All of them together fill what a claim with the most studies needs: how large each is drawn, and how close. */
const together = { narrow: { scale: 0.7, gap: 2 }, wide: { scale: 1.25, gap: 7 } } as const;

/** Where no claim is chosen: every study that bears on one, the largest first, in rows like words. */
function allStudies({ claims, studies }: MapData, size: Size): Mark[] {
  const { left, title, to } = layouts[size];
  const { scale, gap } = together[size];
  const itself = new Set(
    claims.flatMap(({ evidence }) =>
      evidence.filter(({ secondHand }) => !secondHand).map(({ study }) => study),
    ),
  );
  const ordered = Object.entries(studies).sort(([, a], [, b]) => radiusOf(b) - radiusOf(a));
  let [x, y, rowRadius] = [left, title + 8 + maxRadius * scale, maxRadius * scale];
  const marks = ordered.map(([id, study]) => {
    const radius = scale * radiusOf(study);
    if (x + 2 * radius > to) {
      y += rowRadius + radius + gap;
      [x, rowRadius] = [left, radius];
    }
    const mark = studyMark(study, [x + radius, y], !itself.has(id), scale);
    x += 2 * radius + gap;
    return mark;
  });
  return [
    text('panel-title', [left, title], `Choose a claim to open its share of ${ordered.length} studies:`),
    ...marks,
  ];
}

/** Below the map: the studies of the claim that is chosen, else all of them; and what the marks stand for. */
export const studyMarks = ({ data, chosen }: MapSelection, size: Size): Mark[] => [
  ...(chosen === undefined ? allStudies(data, size) : claimMarks(chosen, data, size)),
  ...keyMarks(size),
];

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: layouts.narrow.key + 6, wide: layouts.wide.key + 6 } as const;

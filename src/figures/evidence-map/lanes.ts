import { claimPage, referencePage } from '../../addresses/addresses.ts';
import { link, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import {
  type MapClaim,
  type MapData,
  type MapEvidence,
  type MapSelection,
  type MapStance,
  mapStances,
} from './data.ts';
import { sideAt } from './order.ts';
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

/** The studies on one side of a claim, the largest first, and where its first row stands. */
interface Lane {
  readonly stance: MapStance;
  readonly evidence: readonly MapEvidence[];
  readonly y: number;
  readonly pitch: number;
}

/** The three sides of a claim, each in as many rows as its studies need. */
function lanesOf(claim: MapClaim, data: MapData, size: Size): readonly Lane[] {
  const { first, last } = layouts[size];
  const ordered = mapStances.map((stance) => ({
    stance,
    evidence: byWeight(
      claim.evidence.filter((row) => row.stance === stance),
      data,
    ),
  }));
  const rowsOf = (evidence: readonly MapEvidence[]) =>
    size === 'narrow' ? 1 : Math.max(1, Math.ceil(evidence.length / across));
  const rows = ordered.reduce((sum, { evidence }) => sum + rowsOf(evidence), 0);
  const pitch = Math.min(most.pitch, (last - first) / (rows - 1));
  let row = 0;
  return ordered.map((side) => {
    const y = first + row * pitch;
    row += rowsOf(side.evidence);
    return { ...side, y, pitch };
  });
}

/** Where each study of a side stands: in one row where it is narrow, else with room for names, in as many rows as need be. */
function placesOf({ evidence, y, pitch }: Lane, size: Size): readonly Point[] {
  const { from, to } = layouts[size];
  if (size === 'narrow') {
    const step = Math.min(most.step, (to - from) / Math.max(1, evidence.length));
    return evidence.map((_, index) => [from + (index + 0.5) * step, y]);
  }
  const width = (to - from) / across;
  return evidence.map((_, index) => [
    from + (index % across) * width + maxRadius,
    y + Math.floor(index / across) * pitch,
  ]);
}

/** The names of the studies of a side, where there is room for them. */
const nameMarks = (lane: Lane, { studies }: MapData): Mark[] =>
  placesOf(lane, 'wide').map(([x, y], index) => {
    const row = lane.evidence[index]!;
    return link('link', [x + maxRadius + 5, y + 4.5], studies[row.study]!.name, studyPage(row));
  });

/** The claim that is chosen, and who bears on it. */
function claimMarks(claim: MapClaim, data: MapData, size: Size): Mark[] {
  const { left, title } = layouts[size];
  return [
    link('link', [left, title], size === 'wide' ? claim.title : nameOf(claim), claimPage(claim.id)),
    ...(size === 'wide' ? lanesOf(claim, data, size).flatMap((lane) => nameMarks(lane, data)) : []),
  ];
}

/** The studies of the claim that is chosen, on the sides that are told by a moment, the largest first. */
export function sideMarks({ data, chosen }: MapSelection, seconds: number, size: Size): Mark[] {
  if (chosen === undefined) return [];
  const told = lanesOf(chosen, data, size).filter(({ stance }) => sideAt(stance) <= seconds);
  return told.flatMap((lane): Mark[] => {
    const { stance, evidence, y } = lane;
    return [
      text('aside', [layouts[size].left, y + 4.5], `${evidence.length} ${sides[stance]}`),
      ...placesOf(lane, size).map((at, index) => {
        const { study, secondHand } = evidence[index]!;
        return studyMark(data.studies[study]!, at, secondHand);
      }),
    ];
  });
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

/** Below the map: who bears on the claim that is chosen, else all studies; and what the marks stand for. */
export const studyMarks = ({ data, chosen }: MapSelection, size: Size): Mark[] => [
  ...(chosen === undefined ? allStudies(data, size) : claimMarks(chosen, data, size)),
  ...keyMarks(size),
];

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: layouts.narrow.key + 6, wide: layouts.wide.key + 6 } as const;

import { claimPage, referencePage } from '../../addresses/addresses.ts';
import { link, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapped } from '../../view/wrapped.ts';
import { allStudies } from './allStudies.ts';
import { certaintyDots, dotsWidth } from './certaintyDots.ts';
import {
  type MapClaim,
  type MapData,
  type MapEvidence,
  type MapSelection,
  type MapStance,
  mapStances,
} from './data.ts';
import { groupOf } from './groups.ts';
import { keyMarks } from './key.ts';
import { sideAt, verdictAt } from './order.ts';
import { maxRadius, radiusOf, studyMark } from './studyMark.ts';
import { certaintyText } from './words.ts';

/** Where the studies of the chosen claim stand: below the map, or on a phone below its name. */
const layouts = {
  narrow: { left: 8, title: 75, first: 146, last: 306, key: 342, from: 98, to: 352, across: 11, pitch: 46 },
  wide: { left: 8, title: 268, first: 290, last: 432, key: 456, from: 98, to: 712, across: 3, pitch: 28 },
} as const satisfies Record<Size, unknown>;

/** What studies do to a claim, after their number. */
const sides = { supports: 'for it', qualifies: 'with limits', contradicts: 'against it' } as const;

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
  const { first, last, across, pitch: maxPitch } = layouts[size];
  const ordered = mapStances.map((stance) => ({
    stance,
    evidence: byWeight(
      claim.evidence.filter((row) => row.stance === stance),
      data,
    ),
  }));
  const rowsOf = (evidence: readonly MapEvidence[]) => Math.max(1, Math.ceil(evidence.length / across));
  const rows = ordered.reduce((sum, { evidence }) => sum + rowsOf(evidence), 0);
  const pitch = Math.min(maxPitch, (last - first) / (rows - 1));
  let row = 0;
  return ordered.map((side) => {
    const y = first + row * pitch;
    row += rowsOf(side.evidence);
    return { ...side, y, pitch };
  });
}

/** Where each study of a side stands, in as many rows as need be: where it is wide, with room for names. */
function placesOf({ evidence, y, pitch }: Lane, size: Size): readonly Point[] {
  const { from, to, across } = layouts[size];
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

const lineHeight = 17;

/** What the claim says, in lines that fit. */
function titleLines({ title }: MapClaim, size: Size): readonly string[] {
  const { left, to } = layouts[size];
  return wrapped(title, to - left, (line) => textWidth(line, 'link'));
}

/** What the claim that is chosen says, and the names of those who bear on it. */
function claimMarks(claim: MapClaim, data: MapData, size: Size): Mark[] {
  const { left, title } = layouts[size];
  return [
    ...titleLines(claim, size).map((line, index) =>
      link('link', [left, title + lineHeight * index], line, claimPage(claim.id)),
    ),
    ...(size === 'wide' ? lanesOf(claim, data, size).flatMap((lane) => nameMarks(lane, data)) : []),
  ];
}

/** On a phone: how sure the verdict on the claim is, in dots and in words. Where it is wide, the map says so. */
function certaintyMarks(claim: MapClaim, data: MapData): Mark[] {
  const { left } = layouts.narrow;
  const y = layouts.narrow.title + lineHeight * titleLines(claim, 'narrow').length + 4;
  return [
    ...certaintyDots([{ claim, at: [left, y - 4.5] }], data),
    text('aside', [left + dotsWidth, y], certaintyText(claim.certainty)),
  ];
}

/** The studies of the claim that is chosen, on the sides that are told by a moment, the largest first. */
export function sideMarks({ data, chosen }: MapSelection, seconds: number, size: Size): Mark[] {
  if (chosen === undefined) return [];
  const isRated =
    size === 'narrow' && verdictAt({ data, opened: chosen.verdict, chosen }, chosen.verdict) <= seconds;
  const told = lanesOf(chosen, data, size).filter(({ stance }) => sideAt(stance) <= seconds);
  return [
    ...(isRated ? certaintyMarks(chosen, data) : []),
    ...told.flatMap((lane): Mark[] => {
      const { stance, evidence, y } = lane;
      return [
        text('aside', [layouts[size].left, y + 4.5], `${evidence.length} ${sides[stance]}`),
        ...placesOf(lane, size).map((at, index) => {
          const { study, secondHand } = evidence[index]!;
          return studyMark(data.studies[study]!, at, secondHand);
        }),
      ];
    }),
  ];
}

/** Who bears on the claim that is chosen, else, where there is room, all studies; and what the marks stand for. */
export function studyMarks({ data, opened, chosen }: MapSelection, size: Size): Mark[] {
  const key = keyMarks(size, layouts[size].key);
  if (chosen !== undefined) return [...claimMarks(chosen, data, size), ...key];
  if (size === 'narrow') return [];
  const claims = opened === undefined ? data.claims : groupOf(data, opened).claims;
  return [...allStudies(claims, data, layouts.wide), ...key];
}

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: layouts.narrow.key + 6, wide: layouts.wide.key + 6 } as const;

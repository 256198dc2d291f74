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
  narrow: { left: 14, title: 77, first: 135, last: 256, key: 299, from: 98, to: 352, across: 11, pitch: 46 },
  wide: { left: 8, title: 268, first: 290, last: 432, key: 456, from: 98, to: 712, across: 4, pitch: 28 },
} as const satisfies Record<Size, unknown>;

/** What studies do to a claim, after their number. */
const sides = { supports: 'for it', qualifies: 'with limits', contradicts: 'against it' } as const;

/** Largest first; those without a size come last. */
const byWeight = (evidence: readonly MapEvidence[], { studies }: MapData) =>
  [...evidence].sort((a, b) => radiusOf(studies[b.study]!) - radiusOf(studies[a.study]!));

/** The address of a study, at the very finding where there is one. */
export const studyPage = ({ study, finding }: MapEvidence): string =>
  finding === undefined ? referencePage(study) : `${referencePage(study)}#${finding}`;

/** From the middle of a mark to its name, and from there to the next mark. */
const named = { offset: maxRadius + 5, gap: 12 };

/** A study on one side of a claim, and where its mark has its middle. */
interface Placed {
  readonly row: MapEvidence;
  readonly x: number;
}

/** How much room a study takes in its row: where the picture is wide, that of its name as well. */
function widthOf({ study }: MapEvidence, { studies }: MapData, size: Size): number {
  const { from, to, across } = layouts[size];
  return size === 'narrow'
    ? (to - from) / across
    : maxRadius + named.offset + textWidth(studies[study]!.name, 'link') + named.gap;
}

/** The studies of a side in rows, as many in each as have room. */
function rowsOf(evidence: readonly MapEvidence[], data: MapData, size: Size): Placed[][] {
  const { from, to } = layouts[size];
  const rows: Placed[][] = [[]];
  let x = from;
  for (const row of evidence) {
    const width = widthOf(row, data, size);
    if (x > from && x + width > to + named.gap) {
      rows.push([]);
      x = from;
    }
    rows.at(-1)!.push({ row, x: x + maxRadius });
    x += width;
  }
  return rows;
}

/** The studies on one side of a claim, the largest first, and where its first row stands. */
interface Lane {
  readonly stance: MapStance;
  readonly rows: readonly (readonly Placed[])[];
  readonly y: number;
  readonly pitch: number;
}

/** The three sides of a claim, each in as many rows as its studies need. */
function lanesOf(claim: MapClaim, data: MapData, size: Size): readonly Lane[] {
  const { first, last, pitch: maxPitch } = layouts[size];
  const sides = mapStances.map((stance) => {
    const evidence = claim.evidence.filter((row) => row.stance === stance);
    return { stance, rows: rowsOf(byWeight(evidence, data), data, size) };
  });
  const count = sides.reduce((sum, { rows }) => sum + rows.length, 0);
  const pitch = Math.min(maxPitch, (last - first) / (count - 1));
  let row = 0;
  return sides.map((side) => {
    const y = first + row * pitch;
    row += side.rows.length;
    return { ...side, y, pitch };
  });
}

/** Each study of a side, and the middle of its mark. */
const placesOf = ({ rows, y, pitch }: Lane): { row: MapEvidence; at: Point }[] =>
  rows.flatMap((placed, index) =>
    placed.map(({ row, x }) => ({ row, at: [x, y + index * pitch] satisfies Point })),
  );

/** The names of the studies of a side, where there is room for them. */
const nameMarks = (lane: Lane, { studies }: MapData): Mark[] =>
  placesOf(lane).map(({ row, at: [x, y] }) => {
    const { name } = studies[row.study]!;
    const [at, half] = [x + named.offset, lane.pitch / 2];
    const room = [x - maxRadius, y - half, at + textWidth(name, 'link'), y + half] as const;
    return link('link', [at, y + 4.5], name, studyPage(row), room);
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
    ...told.flatMap((lane): Mark[] => [
      text('aside', [layouts[size].left, lane.y + 4.5], `${lane.rows.flat().length} ${sides[lane.stance]}`),
      ...placesOf(lane).map(({ row: { study, secondHand }, at }) =>
        studyMark(data.studies[study]!, at, secondHand),
      ),
    ]),
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

import type { Point, Size } from '../../view/picture.ts';
import { maxRadius } from '../../view/studyMark.ts';
import { textWidth } from '../../view/textBox.ts';
import { type MapClaim, type MapData, type MapEvidence, type MapStance, mapStances } from './data.ts';

/** Where the studies of the chosen claim stand: below the map, or on a phone below its name. */
export const layouts = {
  narrow: { left: 14, title: 77, first: 135, last: 252, key: 299, from: 98, to: 352, pitch: 46 },
  wide: { left: 8, title: 268, first: 290, last: 432, key: 456, from: 98, to: 712, pitch: 28 },
} as const satisfies Record<Size, unknown>;

/** From the middle of a mark to its name, and from there to the next mark. */
export const named = { offset: maxRadius + 5, gap: 12 };

/** A study on one side of a claim, and where its mark has its middle. */
interface Placed {
  readonly row: MapEvidence;
  readonly x: number;
}

/** How much room a study takes in a row where the picture is wide: that of its name as well. */
const namedWidth = ({ study }: MapEvidence, { studies }: MapData): number =>
  maxRadius + named.offset + textWidth(studies[study]!.name, 'link') + named.gap;

/** The studies of a side in rows, as many in each as have room. */
function rowsOf(evidence: readonly MapEvidence[], size: Size, widthOf: (row: MapEvidence) => number) {
  const { from, to } = layouts[size];
  const rows: Placed[][] = [[]];
  let x: number = from;
  for (const row of evidence) {
    const width = widthOf(row);
    if (x > from && x + width > to + (size === 'wide' ? named.gap : 0.01)) {
      rows.push([]);
      x = from;
    }
    rows.at(-1)!.push({ row, x: x + maxRadius });
    x += width;
  }
  return rows;
}

/** The studies on one side of a claim, the best first, and where its first row stands. */
export interface Lane {
  readonly stance: MapStance;
  readonly rows: readonly (readonly Placed[])[];
  readonly y: number;
  readonly pitch: number;
}

/** The three sides of a claim, and how large their marks are drawn. */
interface Lanes {
  readonly lanes: readonly Lane[];
  readonly scale: number;
}

/** Between the largest marks, in units of the picture. */
const apart = 9;

/** The three sides of a claim, each in as many rows as its studies need. @param step how far apart they are in a row; undefined: by name */
function lanesWith(claim: MapClaim, data: MapData, size: Size, step: number | undefined): Lanes {
  const { first, last, pitch: maxPitch } = layouts[size];
  const sides = mapStances.map((stance) => {
    const evidence = claim.evidence.filter((row) => row.stance === stance);
    return {
      stance,
      rows: rowsOf(evidence, size, (row) => step ?? namedWidth(row, data)),
    };
  });
  const count = sides.reduce((sum, { rows }) => sum + rows.length, 0);
  const pitch = Math.min(maxPitch, (last - first) / (count - 1));
  let row = 0;
  const lanes = sides.map((side) => {
    const y = first + row * pitch;
    row += side.rows.length;
    return { ...side, y, pitch };
  });
  return { lanes, scale: Math.min(1, (Math.min(pitch, step ?? pitch) - apart) / (2 * maxRadius)) };
}

/** On a phone, how many studies may stand beside one another. */
const across = [11, 10, 9, 8, 7, 6] as const;

/** The three sides of a claim. On a phone, so many studies in a row that they can be drawn largest. */
export function lanesOf(claim: MapClaim, data: MapData, size: Size): Lanes {
  if (size === 'wide') return lanesWith(claim, data, size, undefined);
  const { from, to } = layouts.narrow;
  return across
    .map((count) => lanesWith(claim, data, size, (to - from) / count))
    .reduce((best, other) => (other.scale > best.scale ? other : best));
}

/** Each study of a side, and the middle of its mark. */
export const placesOf = ({ rows, y, pitch }: Lane): { row: MapEvidence; at: Point }[] =>
  rows.flatMap((placed, index) =>
    placed.map(({ row, x }) => ({ row, at: [x, y + index * pitch] satisfies Point })),
  );

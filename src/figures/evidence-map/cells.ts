import type { Point, Size } from '../../view/picture.ts';
import type { MapClaim, MapData } from './data.ts';

/** The room of one claim, and where its name and its studies begin. */
export interface ClaimCell {
  readonly claim: MapClaim;
  readonly from: Point;
  readonly to: Point;
  readonly name: Point;
  readonly studies: Point;
}

/** A label of the map: a verdict or a certainty, with the line it stands on and that line’s row. */
export interface BandLabel {
  readonly name: string;
  readonly at: Point;
  /** Whether any claim is there. */
  readonly empty: boolean;
}

export interface MapLayout {
  readonly cells: readonly ClaimCell[];
  readonly verdicts: readonly BandLabel[];
  readonly certainties: readonly BandLabel[];
}

/** Edges, and the least and most height of a claim, at each size. */
export const edges = {
  narrow: { left: 12, right: 348, top: 168, bottom: 836, pitch: [20, 24] },
  wide: { left: 8, right: 712, top: 104, bottom: 730, pitch: [28, 36] },
} as const satisfies Record<Size, unknown>;

const clamp = (value: number, [min, max]: readonly [number, number]) => Math.min(max, Math.max(min, value));

/** Room for the words of the certainty, at the left of the wide map. */
const gutter = 100;
const head = 26;
const pad = 12;

/** Wide: verdicts are columns, certainties rows, and claims stand one below the other where both meet. */
function grid({ verdicts, certainties, claims }: MapData): MapLayout {
  const { left, right, top, bottom, pitch } = edges.wide;
  const width = (right - left - gutter) / verdicts.length;
  const xOf = (column: number) => left + gutter + column * width;
  const names = Object.keys(certainties);
  const at = (verdict: string, certainty: string) =>
    claims.filter((claim) => claim.verdict === verdict && claim.certainty === certainty);
  const depths = names.map((name) => Math.max(...verdicts.map((verdict) => at(verdict, name).length)));
  const rows = depths.reduce((sum, depth) => sum + Math.max(1, depth), 0);
  const height = clamp((bottom - top - head - names.length * pad) / rows, pitch);
  const cells: ClaimCell[] = [];
  const bands: BandLabel[] = [];
  let y = top + head;
  for (const [row, name] of names.entries()) {
    bands.push({ name, at: [left, y], empty: depths[row] === 0 });
    for (const [column, verdict] of verdicts.entries())
      for (const [index, claim] of at(verdict, name).entries()) {
        const from = [xOf(column), y + pad / 2 + index * height] as const;
        cells.push({
          claim,
          from,
          to: [from[0] + width - 4, from[1] + height],
          name: [from[0] + 5, from[1] + height / 2 - 3],
          studies: [from[0] + 5, from[1] + height / 2 + 9],
        });
      }
    y += Math.max(1, depths[row]!) * height + pad;
  }
  return {
    cells,
    certainties: bands,
    verdicts: verdicts.map((name, column) => ({
      name,
      at: [xOf(column) + 5, top + 14],
      empty: !claims.some(({ verdict }) => verdict === name),
    })),
  };
}

/** Narrow: verdicts are headings, and below each its claims a line each, the surest first. */
function list({ verdicts, certainties, claims }: MapData): MapLayout {
  const { left, right, top, bottom, pitch } = edges.narrow;
  const height = clamp((bottom - top - verdicts.length * (head + 6)) / claims.length, pitch);
  const cells: ClaimCell[] = [];
  const bands: BandLabel[] = [];
  let y = top;
  for (const name of verdicts) {
    const own = claims
      .filter(({ verdict }) => verdict === name)
      .sort((a, b) => certainties[b.certainty]! - certainties[a.certainty]!);
    bands.push({ name, at: [left, y + 20], empty: own.length === 0 });
    y += head;
    for (const claim of own) {
      cells.push({
        claim,
        from: [left - 4, y],
        to: [right + 4, y + height],
        name: [left, y + height / 2 + 4.5],
        studies: [left + 208, y + height / 2],
      });
      y += height;
    }
    y += 6;
  }
  return { cells, verdicts: bands, certainties: [] };
}

export const mapLayout = (data: MapData, size: Size): MapLayout =>
  size === 'wide' ? grid(data) : list(data);

/** The claim at a place in the picture, if there is one. */
export const claimAt = (data: MapData, size: Size, x: number, y: number): MapClaim | undefined =>
  mapLayout(data, size).cells.find(({ from, to }) => x >= from[0] && x < to[0] && y >= from[1] && y < to[1])
    ?.claim;

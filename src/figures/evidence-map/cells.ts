import { capitalised } from '../../typography/number.ts';
import type { Point, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import type { MapClaim, MapData } from './data.ts';

/** The room of one claim: where a press chooses it. */
export interface ClaimCell {
  readonly claim: MapClaim;
  readonly from: Point;
  readonly to: Point;
}

/** The name of a verdict, over the first of its claims. */
export interface VerdictLabel {
  readonly name: string;
  readonly at: Point;
}

/** A line over the claims of one verdict. */
export interface VerdictLine {
  readonly name: string;
  readonly from: Point;
  readonly to: Point;
}

export interface MapLayout {
  readonly cells: readonly ClaimCell[];
  readonly verdicts: readonly VerdictLabel[];
  readonly lines: readonly VerdictLine[];
}

/** What a verdict's name takes above its claims: base line and line below it, from the top of the row. */
export const heading = { base: 11, line: 15 } as const;

/** Edges of the map at each size; a claim is as wide and as high as a finger is. */
export const map = {
  narrow: { left: 8, right: 352, across: 7, pitch: 48 },
  wide: { left: 8, right: 712, top: 20, pitch: 25 },
} as const satisfies Record<Size, unknown>;

/** The claims of each verdict, the surest first. */
const byVerdict = ({ verdicts, certainties, claims }: MapData) =>
  verdicts
    .map((name) => ({
      name,
      claims: claims
        .filter(({ verdict }) => verdict === name)
        .sort((a, b) => certainties[b.certainty]! - certainties[a.certainty]!),
    }))
    .filter((row) => row.claims.length > 0);

/** Wide: verdicts are columns, and claims stand below with their names. */
function columns(data: MapData): MapLayout {
  const { left, right, top, pitch } = map.wide;
  const groups = byVerdict(data);
  const width = (right - left) / groups.length;
  const xOf = (column: number) => left + column * width;
  return {
    cells: groups.flatMap(({ claims }, column) =>
      claims.map((claim, row) => ({
        claim,
        from: [xOf(column), top + row * pitch],
        to: [xOf(column) + width - 2, top + (row + 1) * pitch],
      })),
    ),
    verdicts: groups.map(({ name }, column) => ({ name, at: [xOf(column) + 5, heading.base] })),
    lines: groups.map(({ name }, column) => ({
      name,
      from: [xOf(column), top - 3],
      to: [xOf(column) + width - 2, top - 3],
    })),
  };
}

/** Narrow: claims in rows like words of a text, one verdict after the other, its name over the first of them. */
function tiles(data: MapData): MapLayout {
  const { left, right, across, pitch } = map.narrow;
  const width = (right - left) / across;
  const cells: ClaimCell[] = [];
  const labels: VerdictLabel[] = [];
  const lines: VerdictLine[] = [];
  let [row, column] = [0, 0];
  const place = (at: number): Point => [left + at * width, row * pitch];
  for (const { name, claims } of byVerdict(data)) {
    // A verdict whose name has no room in what is left of a row begins the next one.
    if ((across - column) * width < textWidth(capitalised(name), 'panel-title')) [row, column] = [row + 1, 0];
    labels.push({ name, at: [place(column)[0] + 1, row * pitch + heading.base] });
    let begun = column;
    for (const [index, claim] of claims.entries()) {
      if (column === across) [row, column, begun] = [row + 1, 0, 0];
      const [x, y] = place(column);
      cells.push({ claim, from: [x, y], to: [x + width, y + pitch] });
      column += 1;
      if (column === across || index === claims.length - 1)
        lines.push({
          name,
          from: [place(begun)[0] + 1, y + heading.line],
          to: [place(column)[0] - 4, y + heading.line],
        });
    }
  }
  return { cells, verdicts: labels, lines };
}

export const mapLayout = (data: MapData, size: Size): MapLayout =>
  size === 'wide' ? columns(data) : tiles(data);

/** The claim at a place in the picture, if there is one. */
export const claimAt = (data: MapData, size: Size, x: number, y: number): MapClaim | undefined =>
  mapLayout(data, size).cells.find(({ from, to }) => x >= from[0] && x < to[0] && y >= from[1] && y < to[1])
    ?.claim;

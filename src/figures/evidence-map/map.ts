import { capitalised } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, dots, path, rule, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { type ClaimCell, heading, mapLayout } from './cells.ts';
import type { MapData, MapSelection } from './data.ts';
import { verdictAt } from './order.ts';
import { nameOf } from './words.ts';

const maxDots = 4;

/** The places of the four dots of a claim, from left to right. */
const dotsFrom = {
  narrow: ({ from, to }: ClaimCell): Point => [(from[0] + to[0]) / 2 - 11.5, from[1] + heading.line + 11],
  wide: ({ from, to }: ClaimCell): Point => [from[0] + 6, (from[1] + to[1]) / 2],
} as const satisfies Record<Size, unknown>;

/** How sure the verdict is on each of some claims: full dots, and hollow ones for what is missing. */
function certaintyDots(cells: readonly ClaimCell[], { certainties }: MapData, size: Size): Mark[] {
  const places = cells.flatMap((cell) => {
    const [x, y] = dotsFrom[size](cell);
    const count = certainties[cell.claim.certainty]!;
    return Array.from({ length: maxDots }, (_, index) => ({
      at: [x + index * 7, y] as Point,
      full: index < count,
    }));
  });
  const where = (full: boolean) => places.filter((place) => place.full === full).map(({ at }) => at);
  return [dots('certain', where(true), 2.5), dots('uncertain', where(false), 2.5)];
}

/** A claim as a tile, with the number of studies that bear on it. */
function tileMarks({ claim, from, to }: ClaimCell, chosen: boolean): Mark[] {
  const [top, bottom] = [from[1] + heading.line + 3, to[1] - 2];
  return [
    path(chosen ? 'claim-read' : 'tile', box([from[0] + 1, bottom], [to[0] - 3, top])),
    text('tick', [(from[0] + to[0]) / 2 - 1, bottom - 4], String(claim.evidence.length), 'middle'),
  ];
}

/** A claim by its name. */
function rowMarks({ claim, from, to }: ClaimCell, chosen: boolean): Mark[] {
  return [
    ...(chosen ? [path('claim-read', box([from[0], to[1] - 1], [to[0], from[1] + 1]))] : []),
    text('name', [from[0] + 34, (from[1] + to[1]) / 2 + 4.5], nameOf(claim)),
  ];
}

const cellMarks = { narrow: tileMarks, wide: rowMarks } as const;

/** The claims in their places. */
export const claimMarks = ({ data, chosen }: MapSelection, size: Size): Mark[] =>
  mapLayout(data, size).cells.flatMap((cell) => cellMarks[size](cell, cell.claim === chosen));

/** The verdicts that are told by a moment, each over its claims, with how sure it is. */
export function verdictMarks(selection: MapSelection, seconds: number, size: Size): Mark[] {
  const { data } = selection;
  const { cells, verdicts, lines } = mapLayout(data, size);
  const told = (name: string) => verdictAt(selection, name) <= seconds;
  return [
    ...lines.filter(({ name }) => told(name)).map(({ from, to }) => rule('grid', from, to)),
    ...verdicts.filter(({ name }) => told(name)).map(({ name, at }) => panelTitle(at, capitalised(name))),
    ...certaintyDots(
      cells.filter(({ claim }) => told(claim.verdict)),
      data,
      size,
    ),
  ];
}

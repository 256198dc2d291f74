import { capitalised } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, dots, path, rule, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { type ClaimCell, heading, mapLayout } from './cells.ts';
import type { MapData, MapSelection } from './data.ts';
import { nameOf } from './words.ts';

const maxDots = 4;

/** Certainty as one to four dots, from left to right around a place. */
function certaintyDots(count: number, [x, y]: Point): Mark[] {
  const places = Array.from({ length: maxDots }, (_, index): Point => [x + index * 7, y]);
  return [dots('certain', places.slice(0, count), 2.5), dots('uncertain', places.slice(count), 2.5)];
}

/** A claim as a tile: how sure its verdict is, and how many studies bear on it. */
function tileMarks({ claim, from, to }: ClaimCell, dotCount: number, chosen: boolean): Mark[] {
  const middle = (from[0] + to[0]) / 2;
  const [top, bottom] = [from[1] + heading.line + 3, to[1] - 2];
  return [
    path(chosen ? 'claim-read' : 'tile', box([from[0] + 1, bottom], [to[0] - 3, top])),
    ...certaintyDots(dotCount, [middle - 11.5, top + 8]),
    text('tick', [middle - 1, bottom - 4], String(claim.evidence.length), 'middle'),
  ];
}

/** A claim by its name, after how sure its verdict is. */
function rowMarks({ claim, from, to }: ClaimCell, dotCount: number, chosen: boolean): Mark[] {
  const middle = (from[1] + to[1]) / 2;
  return [
    ...(chosen ? [path('claim-read', box([from[0], to[1] - 1], [to[0], from[1] + 1]))] : []),
    ...certaintyDots(dotCount, [from[0] + 6, middle]),
    text('name', [from[0] + 34, middle + 4.5], nameOf(claim)),
  ];
}

const cellMarks = { narrow: tileMarks, wide: rowMarks } as const;

/** The claims in their places. */
export function mapMarks({ data, chosen }: MapSelection, size: Size): Mark[] {
  const { cells, verdicts, lines } = mapLayout(data, size);
  const dotsOf = ({ claim }: ClaimCell, { certainties }: MapData) => certainties[claim.certainty]!;
  return [
    ...lines.map(({ from, to }) => rule('grid', from, to)),
    ...verdicts.map(({ name, at }) => panelTitle(at, capitalised(name))),
    ...cells.flatMap((cell) => cellMarks[size](cell, dotsOf(cell, data), cell.claim === chosen)),
  ];
}

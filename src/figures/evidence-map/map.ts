import { capitalised } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { dots, path, rule, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { type BandLabel, type ClaimCell, edges, mapLayout } from './cells.ts';
import type { MapData } from './data.ts';
import { glyph } from './glyph.ts';
import evidenceMap from './question.ts';
import type { MapSelection } from './words.ts';

/** The short name of each claim: the words of its choice. */
const names: Readonly<Record<string, string>> = evidenceMap.fields[0].options;
const maxDots = 4;

/** Certainty as one to four dots. */
function dotsOf(count: number, [x, y]: Point): Mark[] {
  const places = Array.from({ length: maxDots }, (_, index): Point => [x + 4 + index * 10, y]);
  return [dots('certain', places.slice(0, count), 3.4), dots('uncertain', places.slice(count), 3.4)];
}

function cellMarks(
  { claim, from, to, name, studies }: ClaimCell,
  size: Size,
  chosen: boolean,
  data: MapData,
): Mark[] {
  const [x, y] = from;
  const outline = `M${x} ${y}H${to[0]}V${to[1]}H${x}z`;
  return [
    ...(chosen ? [path('claim-read', outline)] : []),
    text('name', name, names[claim.id] ?? claim.title),
    ...glyph(claim, studies, size),
    ...(size === 'narrow' ? dotsOf(data.certainties[claim.certainty]!, [160, (y + to[1]) / 2]) : []),
  ];
}

function certaintyMarks({ name, at: [x, y], empty }: BandLabel, { certainties }: MapData): Mark[] {
  const { right } = edges.wide;
  return [
    rule('grid', [x, y], [right, y]),
    ...dotsOf(certainties[name]!, [x, y + 15]),
    text('aside', [x, y + 34], name),
    ...(empty ? [text('aside', [x + 105, y + 25], 'no claim is known so surely')] : []),
  ];
}

/** The claims in their places. */
export function mapMarks({ data, chosen }: MapSelection, size: Size): Mark[] {
  const { cells, verdicts, certainties } = mapLayout(data, size);
  const { right } = edges[size];
  return [
    ...certainties.flatMap((band) => certaintyMarks(band, data)),
    ...verdicts.flatMap(({ name, at }): Mark[] => [
      panelTitle(at, capitalised(name)),
      ...(size === 'narrow' ? [rule('grid', [at[0], at[1] + 6], [right, at[1] + 6])] : []),
    ]),
    ...cells.flatMap((cell) => cellMarks(cell, size, cell.claim === chosen, data)),
  ];
}

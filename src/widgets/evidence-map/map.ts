import { evidenceMap } from '../../scenario/figures/evidence-map.ts';
import { capitalised } from '../../typography/number.ts';
import type { Dot, Mark, Point, Size } from '../../view/picture.ts';
import { type Band, type Cell, edges, placesOf } from './cells.ts';
import type { MapData } from './data.ts';
import { glyph } from './glyph.ts';
import type { Reading } from './words.ts';

/** The short name of each claim: the words of its choice. */
const names: Readonly<Record<string, string>> = evidenceMap.fields[0].options;
const mostDots = 4;

/** Certainty as one to four dots. */
function dotsOf(count: number, [x, y]: Point): Mark[] {
  const dots = Array.from({ length: mostDots }, (_, index): Dot => [x + 4 + index * 10, y, 3.4]);
  return [
    { kind: 'dots', style: 'certain', dots: dots.slice(0, count) },
    { kind: 'dots', style: 'uncertain', dots: dots.slice(count) },
  ];
}

function cellMarks(
  { claim, from, to, name, studies }: Cell,
  size: Size,
  chosen: boolean,
  data: MapData,
): Mark[] {
  const [x, y] = from;
  const outline = `M${x} ${y}H${to[0]}V${to[1]}H${x}z`;
  return [
    ...(chosen ? [{ kind: 'path', style: 'claim-read', d: outline } as const] : []),
    { kind: 'text', style: 'name', at: name, text: names[claim.id] ?? claim.title },
    ...glyph(claim, studies, size),
    ...(size === 'narrow' ? dotsOf(data.certainties[claim.certainty]!, [160, (y + to[1]) / 2]) : []),
  ];
}

function certaintyMarks({ name, at: [x, y], empty }: Band, { certainties }: MapData): Mark[] {
  const { right } = edges.wide;
  return [
    { kind: 'rule', style: 'grid', from: [x, y], to: [right, y] },
    ...dotsOf(certainties[name]!, [x, y + 15]),
    { kind: 'text', style: 'aside', at: [x, y + 34], text: name },
    ...(empty
      ? [
          {
            kind: 'text',
            style: 'aside',
            at: [x + 105, y + 25],
            text: 'no claim is known so surely',
          } as const,
        ]
      : []),
  ];
}

/** The claims in their places. */
export function mapMarks({ data, chosen }: Reading, size: Size): Mark[] {
  const { cells, verdicts, certainties } = placesOf(data, size);
  const { right } = edges[size];
  return [
    ...certainties.flatMap((band) => certaintyMarks(band, data)),
    ...verdicts.flatMap(({ name, at }): Mark[] => [
      { kind: 'text', style: 'panel-title', at, text: capitalised(name) },
      ...(size === 'narrow'
        ? [{ kind: 'rule', style: 'grid', from: [at[0], at[1] + 6], to: [right, at[1] + 6] } as const]
        : []),
    ]),
    ...cells.flatMap((cell) => cellMarks(cell, size, cell.claim === chosen, data)),
  ];
}

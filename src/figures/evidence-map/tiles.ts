import { box, path, text, textLines } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapText } from '../../view/wrapText.ts';
import { bar } from './bar.ts';
import type { MapClaim, MapData, MapSelection } from './data.ts';
import { groupOf } from './groups.ts';
import { certaintyAt } from './order.ts';
import type { Target } from './target.ts';
import { certaintyText, nameOf } from './words.ts';

/** Edges of the tiles, and how high one is, in units of the picture: at least as high as a finger needs it. */
const tiles = {
  left: 6,
  right: 357,
  top: bar.height + 3,
  bottom: 303,
  least: 48,
  most: 72,
  gap: 3,
  across: 2,
};

interface Tile {
  readonly claim: MapClaim;
  readonly from: Point;
  readonly to: Point;
}

/** The claims of one verdict, as rows of tiles: as many beside one another as it takes for all to fit. */
function tilesOf(data: MapData, verdict: string): readonly Tile[] {
  const { claims } = groupOf(data, verdict);
  const room = tiles.bottom - tiles.top;
  const across = Math.max(tiles.across, Math.ceil(claims.length / Math.floor(room / tiles.least)));
  const height = Math.min(tiles.most, room / Math.ceil(claims.length / across));
  const width = (tiles.right - tiles.left) / across;
  return claims.map((claim, index) => {
    const [x, y] = [tiles.left + (index % across) * width, tiles.top + Math.floor(index / across) * height];
    return { claim, from: [x, y], to: [x + width, y + height] };
  });
}

export const tileTargets = (data: MapData, verdict: string): readonly Target[] =>
  tilesOf(data, verdict).map(({ claim, from, to }) => ({ sets: { claim: claim.id }, from, to }));

/** Of the last line of a tile. */
const baseOf = (to: Point) => to[1] - tiles.gap - 8;

/** Every claim of the verdict that is open, by its name. */
export const tileMarks = ({ data, opened }: MapSelection): Mark[] =>
  tilesOf(data, opened!).flatMap(({ claim, from, to }): Mark[] => {
    const [left, right] = [from[0] + 8, to[0] - tiles.gap - 4];
    const lines = wrapText(nameOf(claim), right - left, (line) => textWidth(line, 'name'));
    return [
      path('tile', box([from[0], to[1] - tiles.gap], [to[0] - tiles.gap, from[1]])),
      ...textLines('name', [left, from[1] + 17], lines, 15),
      text('opens-words', [right, baseOf(to)], '›', 'end'),
    ];
  });

/** How sure the verdict on each of them is, once it is told. */
export function tileVerdictMarks(selection: MapSelection, seconds: number): Mark[] {
  const { data, opened } = selection;
  if (certaintyAt(selection, opened!) > seconds) return [];
  return tilesOf(data, opened!).map(({ claim, from, to }) =>
    text('aside', [from[0] + 8, baseOf(to)], certaintyText(claim.certainty, true)),
  );
}

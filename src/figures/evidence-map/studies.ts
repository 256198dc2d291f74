import { panelTitle } from '../../view/axes.ts';
import { box, path, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { type Cell, cellMarks, cellResultMarks } from './cells.ts';
import type { MapClaim, MapSelection } from './data.ts';
import { headMarks, headVerdictMarks } from './head.ts';
import { keyMarks } from './key.ts';
import { sideAt } from './order.ts';
import { grids, pageOf, wideSides } from './placement.ts';
import { noneNames, sideNames } from './sides.ts';
import { strongestMarks } from './strongest.ts';
import { tabMarks, tabResultMarks } from './tabs.ts';
import type { Target } from './target.ts';
import { heaviestOn } from './words.ts';

/** On a phone: the way to further studies of a side. */
const moreMarks = ({ from, to, count }: Target & { readonly count: number }): Mark[] => [
  path('opens', box([from[0] + 3, to[1] - 2], [to[0], from[1] + 2])),
  text('opens-words', [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 4.5], `${count} more ›`, 'middle'),
];

/** Where the last row of some cells ends. */
const endOfRows = (cells: readonly Pick<Cell, 'to'>[]): number =>
  Math.max(0, ...cells.map(({ to }) => to[1]));

/** Base lines where the picture is wide: of the names of the sides, and of what the marks stand for. */
const bases = { head: 86, key: 456 } as const;

/** The claim that is chosen, and each study that bears on it as a row to press. */
export function studyMarks(claim: MapClaim, selection: MapSelection, size: Size): Mark[] {
  const { data } = selection;
  if (size === 'wide')
    return [
      ...headMarks(claim, size),
      ...wideSides(claim).flatMap(({ cells }) => cells.flatMap((cell) => cellMarks(cell, data))),
    ];
  const { cells, more } = pageOf(claim, selection);
  return [
    ...headMarks(claim, size),
    ...tabMarks(claim, selection),
    ...cells.flatMap((cell) => cellMarks(cell, data)),
    ...(more === undefined ? [] : moreMarks(more)),
  ];
}

/** The verdict on the claim, then what each study weighs, on the sides that are told by a moment. */
export function studyResultMarks(
  claim: MapClaim,
  selection: MapSelection,
  seconds: number,
  size: Size,
): Mark[] {
  const { data } = selection;
  const verdict = headVerdictMarks(claim, selection, seconds, size);
  if (size === 'wide')
    return [
      ...verdict,
      ...wideSides(claim)
        .filter(({ stance }) => sideAt(stance) <= seconds)
        .flatMap(({ stance, rows, left, width, cells }) => [
          panelTitle([left, bases.head], (cells.length === 0 ? noneNames : sideNames)[stance]),
          ...cells.flatMap((cell) => cellResultMarks(cell, data)),
          ...strongestMarks(rows[0], data, [left, endOfRows(cells)], width, grids.wide.bottom),
        ]),
      ...keyMarks(claim, data, [grids.wide.left, bases.key]),
    ];
  const { side, cells, more } = pageOf(claim, selection);
  const shown = [...cells, ...(more === undefined ? [] : [more])];
  const { left, right, bottom } = grids.narrow;
  const strongest = heaviestOn(claim, side.stance);
  return [
    ...verdict,
    ...tabResultMarks(claim, selection, seconds),
    ...(sideAt(side.stance) <= seconds
      ? [
          ...cells.flatMap((cell) => cellResultMarks(cell, data)),
          ...strongestMarks(strongest, data, [left + 2, endOfRows(shown)], right - left - 4, bottom),
        ]
      : []),
  ];
}

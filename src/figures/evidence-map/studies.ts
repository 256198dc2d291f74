import { panelTitle } from '../../view/axes.ts';
import { box, path, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { cellMarks, cellResultMarks } from './cells.ts';
import type { MapClaim, MapSelection } from './data.ts';
import { headMarks, headVerdictMarks } from './head.ts';
import { sideAt } from './order.ts';
import { pageOf, wideSides } from './placement.ts';
import { sideNames } from './sides.ts';
import { tabMarks, tabResultMarks } from './tabs.ts';
import type { Target } from './target.ts';

/** On a phone: the way to further studies of a side. */
const moreMarks = ({ from, to, count }: Target & { readonly count: number }): Mark[] => [
  path('tile', box([from[0] + 3, to[1] - 2], [to[0], from[1] + 2])),
  text('aside', [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 4.5], `${count} more ›`, 'middle'),
];

/** The base line of the names of the sides, where the picture is wide. */
const headBase = 86;

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
        .flatMap(({ stance, left, cells }) => [
          panelTitle([left, headBase], cells.length === 0 ? `none ${sideNames[stance]}` : sideNames[stance]),
          ...cells.flatMap((cell) => cellResultMarks(cell, data)),
        ]),
    ];
  const { side, cells } = pageOf(claim, selection);
  return [
    ...verdict,
    ...tabResultMarks(claim, data, seconds),
    ...(sideAt(side.stance) <= seconds ? cells.flatMap((cell) => cellResultMarks(cell, data)) : []),
  ];
}

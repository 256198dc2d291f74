import { capitalised } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, path, text } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import type { MapData, MapSelection } from './data.ts';
import { type Group, groupsOf } from './groups.ts';
import { verdictAt } from './order.ts';
import { verdictKey } from './question.ts';
import type { Target } from './target.ts';
import { certaintyCounts, nameOf } from './words.ts';

/** Edges of the list, and the heights of what is in it, in units of the picture. */
const list = {
  left: 14,
  right: 346,
  edge: 6,
  across: 2,
  /** Rows of names that each verdict has room for: the surest claims of it, as examples. */
  rows: 2,
  title: 18,
  certainty: 34,
  first: 51,
  row: 16,
  bottom: 304,
};

/** The claims of one verdict, and the room they have: where a press opens them. */
interface Lane extends Group {
  readonly top: number;
  readonly bottom: number;
}

function lanesOf(data: MapData): readonly Lane[] {
  const groups = groupsOf(data);
  const height = list.bottom / groups.length;
  return groups.map((group, index) => ({ ...group, top: index * height, bottom: (index + 1) * height }));
}

/** Where the names of a lane stand, in two columns. */
const placeOf = ({ top }: Lane, index: number): Point => [
  list.left + ((index % list.across) * (list.right - list.left)) / list.across,
  top + list.first + Math.floor(index / list.across) * list.row,
];

/** As many claims of a lane as have room by their names, and how many more there are. */
function nameMarks(lane: Lane): Mark[] {
  const room = list.across * list.rows;
  const all = lane.claims.length;
  const count = all > room ? room - 1 : all;
  return [
    ...lane.claims.slice(0, count).map((claim, index) => text('name', placeOf(lane, index), nameOf(claim))),
    ...(count < all ? [text('aside', placeOf(lane, count), `and ${all - count} more`)] : []),
  ];
}

export const laneTargets = (data: MapData): readonly Target[] =>
  lanesOf(data).map(({ verdict, top, bottom }) => ({
    sets: { claim: verdictKey(verdict) },
    from: [0, top],
    to: [list.right + list.left, bottom],
  }));

/** Each verdict with the names of its surest claims, and how many a press opens. */
export const listMarks = ({ data }: MapSelection): Mark[] =>
  lanesOf(data).flatMap((lane): Mark[] => {
    const { left, right, edge, title } = list;
    const { verdict, top, bottom } = lane;
    return [
      path('tile', box([edge, bottom - 2], [left + right - edge, top + 2])),
      panelTitle([left, top + title], capitalised(verdict)),
      text('opens-words', [right, top + title], 'open ›', 'end'),
      ...nameMarks(lane),
    ];
  });

/** The verdicts that are told by a moment: how many claims have each, and how sure it is. */
export function listVerdictMarks(selection: MapSelection, seconds: number): Mark[] {
  const { data } = selection;
  const { left, title, certainty } = list;
  return lanesOf(data)
    .filter(({ verdict }) => verdictAt(selection, verdict) <= seconds)
    .flatMap((lane) => {
      const beside = left + textWidth(capitalised(lane.verdict), 'panel-title') + 8;
      const count = `${lane.claims.length} of ${data.claims.length} claims`;
      return [
        text('aside', [beside, lane.top + title], count),
        text('aside', [left, lane.top + certainty], certaintyCounts(lane)),
      ];
    });
}

import { capitalised } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { rule, text } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';
import { certaintyDots, dotsWidth } from './certaintyDots.ts';
import type { MapClaim, MapData, MapSelection } from './data.ts';
import { type Group, groupsOf } from './groups.ts';
import { verdictAt } from './order.ts';
import { verdictKey } from './question.ts';
import type { Target } from './target.ts';
import { nameOf } from './words.ts';

/** Edges of the list, and the heights of what is in it, in units of the picture. */
const list = {
  left: 8,
  right: 352,
  across: 2,
  heading: 18,
  row: 16,
  gap: 4,
  least: 55,
  bottom: 331,
  hint: 344,
};

/** The claims of one verdict, and the room they have: where a press opens them. */
interface Lane extends Group {
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
}

function lanesOf(data: MapData): readonly Lane[] {
  let top = 0;
  return groupsOf(data).map((group) => {
    const rows = Math.ceil(group.claims.length / list.across);
    const height = Math.max(list.least, list.heading + rows * list.row + list.gap);
    top += height;
    return { ...group, top: top - height, bottom: top, rows };
  });
}

/** The claims of a lane run down its first column, then down the next. */
const placesOf = ({ claims, top, rows }: Lane): readonly { claim: MapClaim; at: Point }[] => {
  const width = (list.right - list.left) / list.across;
  return claims.map((claim, index) => ({
    claim,
    at: [
      list.left + Math.floor(index / rows) * width,
      top + list.heading + ((index % rows) + 1) * list.row - 4,
    ],
  }));
};

export const laneTargets = (data: MapData): readonly Target[] =>
  lanesOf(data).map(({ verdict, top, bottom }) => ({
    claim: verdictKey(verdict),
    from: [0, top],
    to: [list.right + list.left, bottom],
  }));

/** Every claim by its name, verdict by verdict. */
export const listMarks = ({ data }: MapSelection): Mark[] => [
  ...lanesOf(data).flatMap((lane, index): Mark[] => [
    ...(index === 0 ? [] : [rule('grid', [list.left, lane.top], [list.right, lane.top])]),
    ...placesOf(lane).map(({ claim, at: [x, y] }) => text('name', [x + dotsWidth, y], nameOf(claim))),
  ]),
  text('aside', [list.left, list.hint], 'Dots: how sure we are, of four. Choose a verdict to open it.'),
];

/** The verdicts that are told by a moment, each over its claims, with how sure it is. */
export function listVerdictMarks(selection: MapSelection, seconds: number): Mark[] {
  const { data } = selection;
  const told = lanesOf(data).filter(({ verdict }) => verdictAt(selection, verdict) <= seconds);
  return [
    ...told.flatMap(({ verdict, claims, top }) => [
      panelTitle([list.left, top + 14], `${capitalised(verdict)}: ${claims.length} of ${data.claims.length}`),
      text('aside', [list.right, top + 14], 'open ›', 'end'),
    ]),
    ...certaintyDots(
      told.flatMap(placesOf).map(({ claim, at: [x, y] }) => ({ claim, at: [x, y - 4.5] })),
      data,
    ),
  ];
}

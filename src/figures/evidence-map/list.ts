import { capitalised } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, path, text } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { certaintyDots, dotsWidth } from './certaintyDots.ts';
import type { MapClaim, MapData, MapSelection } from './data.ts';
import { type Group, groupsOf } from './groups.ts';
import { verdictAt } from './order.ts';
import { verdictKey } from './question.ts';
import type { Target } from './target.ts';
import { nameOf } from './words.ts';

/** Edges of the list, and the heights of what is in it, in units of the picture. */
const list = {
  left: 14,
  right: 346,
  edge: 6,
  across: 2,
  /** Rows of names that each verdict has room for: the surest claims of it, as examples. */
  rows: 2,
  title: 19,
  first: 40,
  row: 18,
  bottom: 286,
  hint: 300,
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

/** Those claims of a lane that are named in it, in two columns. */
const placesOf = ({ claims, top }: Lane): readonly { claim: MapClaim; at: Point }[] => {
  const width = (list.right - list.left) / list.across;
  return claims.slice(0, list.across * list.rows).map((claim, index) => ({
    claim,
    at: [
      list.left + (index % list.across) * width,
      top + list.first + Math.floor(index / list.across) * list.row,
    ],
  }));
};

export const laneTargets = (data: MapData): readonly Target[] =>
  lanesOf(data).map(({ verdict, top, bottom }) => ({
    claim: verdictKey(verdict),
    from: [0, top],
    to: [list.right + list.left, bottom],
  }));

/** How many claims a press opens. */
const openText = ({ claims }: Group) =>
  claims.length > list.across * list.rows ? `see all ${claims.length} ›` : 'open ›';

/** Each verdict with the names of its surest claims. */
export const listMarks = ({ data }: MapSelection): Mark[] => [
  ...lanesOf(data).flatMap((lane): Mark[] => {
    const { left, right, edge, title } = list;
    const { verdict, top, bottom } = lane;
    return [
      path('tile', box([edge, bottom - 2], [left + right - edge, top + 3])),
      panelTitle([left, top + title], capitalised(verdict)),
      text('aside', [right, top + title], openText(lane), 'end'),
      ...placesOf(lane).map(({ claim, at: [x, y] }) => text('name', [x + dotsWidth, y], nameOf(claim))),
    ];
  }),
  text('aside', [list.left, list.hint], 'Dots: how sure our verdict is, not how true the claim.'),
];

/** The verdicts that are told by a moment: how many claims have each, and how sure it is. */
export function listVerdictMarks(selection: MapSelection, seconds: number): Mark[] {
  const { data } = selection;
  const told = lanesOf(data).filter(({ verdict }) => verdictAt(selection, verdict) <= seconds);
  const { left, title } = list;
  return [
    ...told.map(({ verdict, claims, top }) =>
      text(
        'aside',
        [left + textWidth(capitalised(verdict), 'panel-title') + 8, top + title],
        `${claims.length} of ${data.claims.length} claims`,
      ),
    ),
    ...certaintyDots(
      told.flatMap(placesOf).map(({ claim, at: [x, y] }) => ({ claim, at: [x, y - 4.5] })),
      data,
    ),
  ];
}

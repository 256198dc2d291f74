import { box, path, text } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';
import type { MapClaim, MapSelection, MapStance } from './data.ts';
import { sideAt } from './order.ts';
import { openSide, type Side, sideNames, sidesOf } from './sides.ts';
import type { Target } from './target.ts';

/** On a phone: the three sides of a claim beside one another, each as high as a finger. */
export const tabs = { left: 6, width: 117, gap: 3, top: 59, bottom: 107 } as const;

/** From the edge of a tab to what is in it, and the base lines of its words. */
const inside = { left: 8, words: 20, state: 38 } as const;

const leftOf = (index: number) => tabs.left + index * tabs.width;

/** A press on a side opens it. */
export const tabTargets = (claim: MapClaim): readonly Target[] =>
  sidesOf(claim).flatMap(({ rows, first }, index) =>
    rows.length === 0
      ? []
      : [
          {
            sets: { first },
            from: [leftOf(index), tabs.top],
            to: [leftOf(index) + tabs.width - tabs.gap, tabs.bottom],
          } as const,
        ],
  );

/** The sides as tabs; the open one has an outline. */
export function tabMarks(claim: MapClaim, selection: MapSelection): Mark[] {
  const open = openSide(claim, selection).stance;
  return sidesOf(claim).map(({ stance }, index) => {
    const left = leftOf(index);
    const shape = box([left, tabs.bottom], [left + tabs.width - tabs.gap, tabs.top]);
    return path(stance === open ? 'claim-read' : 'tile', shape);
  });
}

/** Studies are no votes: how many stand on a side is seen when it is opened, and not set against the others. */
const stateMark = ({ rows, stance }: Side, open: MapStance, at: Point): Mark => {
  if (rows.length === 0) return text('aside', at, 'none');
  return stance === open ? text('aside', at, 'shown below') : text('opens-words', at, 'open ›');
};

/** What each side says of the claim, and how much stands on it, once it is told. */
export const tabResultMarks = (claim: MapClaim, selection: MapSelection, seconds: number): Mark[] =>
  sidesOf(claim).flatMap((side, index): Mark[] => {
    if (sideAt(side.stance) > seconds) return [];
    const left = leftOf(index) + inside.left;
    return [
      text('panel-title', [left, tabs.top + inside.words], sideNames[side.stance]),
      stateMark(side, openSide(claim, selection).stance, [left, tabs.top + inside.state]),
    ];
  });

import { box, path, text } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import { maxRadius, studyMark } from '../../view/studyMark.ts';
import type { MapClaim, MapData, MapSelection } from './data.ts';
import { sideAt } from './order.ts';
import { openSide, type Side, sideNames, sidesOf } from './sides.ts';
import type { Target } from './target.ts';

/** On a phone: the three sides of a claim beside one another, each as high as a finger. */
export const tabs = { left: 6, width: 117, gap: 3, top: 56, bottom: 105 } as const;

/** From the edge of a tab to what is in it; of its words and of its marks; the most room for one mark. */
const inside = { left: 8, words: 18, marks: 36, step: 9 } as const;

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

/** All studies of a side, as small as there is room for. */
function smallMarks({ rows }: Side, left: number, { studies }: MapData): Mark[] {
  const step = Math.min(inside.step, (tabs.width - tabs.gap - 2 * inside.left) / rows.length);
  return rows.map(({ study, secondHand }, index) =>
    studyMark(
      studies[study]!,
      [left + (index + 0.5) * step, tabs.top + inside.marks],
      // A small cross is clear only where it is thin.
      secondHand || studies[study]!.size === 'not seen',
      (0.42 * step) / maxRadius,
    ),
  );
}

/** What each side says of the claim, and how much stands on it, once it is told. */
export const tabResultMarks = (claim: MapClaim, data: MapData, seconds: number): Mark[] =>
  sidesOf(claim).flatMap((side, index): Mark[] => {
    if (sideAt(side.stance) > seconds) return [];
    const left = leftOf(index) + inside.left;
    return [
      text('panel-title', [left, tabs.top + inside.words], sideNames[side.stance]),
      ...(side.rows.length === 0
        ? [text('aside', [left, tabs.top + inside.marks + 4.5], 'none')]
        : smallMarks(side, left, data)),
    ];
  });

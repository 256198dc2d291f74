import { isDone, setsDone } from '../../scenario/progress.ts';
import { axisY, panelTitle, type Scale } from '../../view/axes.ts';
import { endLabels } from '../../view/labels.ts';
import { dots, path } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { layouts, type Row, rowName, slotsOf } from './layout.ts';

/** No set within the range of loads leaves less, per cent. */
const minForce = 20;

type Place = (typeof layouts)[Size]['force' | 'rating'];

const titles = {
  force: 'Force you could give before and after, % of fresh',
  rating: 'How hard lifters would rate each set, of 10',
} as const;

function frame(place: Place, title: string, ticks: readonly number[], y: Scale): Mark[] {
  const { left, right } = place.sets;
  return [
    panelTitle([place.left, place.title], title),
    ...axisY({ y, ticks, span: [left, right], side: 'right' }),
  ];
}

/** Names at the left, at the heights of the first set. */
function names(
  rows: readonly Row[],
  style: string,
  { sets, top, bottom }: Place,
  heightOf: (row: Row) => number | undefined,
): Mark[] {
  const known = rows.flatMap((row) => {
    const y = heightOf(row);
    return y === undefined ? [] : [{ style, words: rowName(row), y }];
  });
  return endLabels(known, sets.left - 8, [top, bottom], 'end');
}

const forceScale = ({ bottom, top }: Place) => scaleLinear([minForce, 100], [bottom, top]);
const ratingScale = ({ bottom, top }: Place) => scaleLinear([0, 10], [bottom, top]);

/** The axes of both panels. */
export function rangesStill(size: Size): Mark[] {
  const { force, rating } = layouts[size];
  return [
    ...frame(force, titles.force, [minForce, 60, 100], forceScale(force)),
    ...frame(rating, titles.rating, [0, 5, 10], ratingScale(rating)),
  ];
}

/** From before each set that is over to right after it, in both sessions side by side. */
export function forceMoving(rows: readonly Row[], seconds: number, size: Size): Mark[] {
  const place = layouts[size].force;
  const y = forceScale(place);
  const { width, middle } = slotsOf(rows[0]!.bouts.length, place.sets);
  const aside = Math.min(8, width / 4);
  return [
    ...rows.flatMap(({ bouts: whole, look }, index): Mark[] => {
      const bouts = setsDone(whole, seconds);
      const x = (set: number) => middle(set) + (index === 0 ? -aside : aside);
      return [
        path(
          'capacity',
          bouts
            .map(
              (bout, set) =>
                `M${x(set).toFixed(1)} ${y(100 * bout.before).toFixed(1)}V${y(100 * bout.capacity).toFixed(1)}`,
            )
            .join(''),
        ),
        dots(
          look === 'to-failure' ? 'capacity-end' : 'capacity-point',
          bouts.map((bout, set) => [x(set), y(100 * bout.capacity)]),
          4,
        ),
      ];
    }),
    ...names(rows, 'capacity-label', place, ({ bouts: [first] }) =>
      isDone(first!, seconds) ? y(100 * first!.capacity) : undefined,
    ),
  ];
}

/** The rating of each set that is over and had a repetition in it. */
export function ratingMoving(rows: readonly Row[], seconds: number, size: Size): Mark[] {
  const place = layouts[size].rating;
  const y = ratingScale(place);
  const { middle } = slotsOf(rows[0]!.bouts.length, place.sets);
  return [
    ...rows.flatMap(({ bouts: whole, look }): Mark[] => {
      const bouts = setsDone(whole, seconds);
      const points = bouts.flatMap(({ repetitions, reportedRating }, set): Point[] =>
        repetitions === 0 ? [] : [[middle(set), y(reportedRating)]],
      );
      const d = points.map(([x, at], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${at.toFixed(1)}`);
      return [
        path(look === 'to-failure' ? 'effort-line' : 'effort', d.join('')),
        dots(look === 'to-failure' ? 'effort-point' : 'effort-open', points, 4),
      ];
    }),
    ...names(rows, 'effort-label', place, ({ bouts: [first] }) =>
      first!.repetitions === 0 || !isDone(first!, seconds) ? undefined : y(first!.reportedRating),
    ),
  ];
}

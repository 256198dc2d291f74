import { setsDone } from '../../scenario/progress.ts';
import { axisY, panelTitle, type Scale } from '../../view/axes.ts';
import { labelGap } from '../../view/labels.ts';
import { dots, path, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { textBox } from '../../view/textBox.ts';
import { layouts, type Row, rowName, slotsOf } from './layout.ts';

/** No set within the range of loads leaves less, per cent. */
const minForce = 20;

/** From the top of a panel to the middle of its first name. */
const legendAt = 8;

type LegendMarks = Readonly<Record<Row['look'], string>>;
const forcePoints: LegendMarks = { 'to-failure': 'capacity-end', 'stopped-short': 'capacity-point' };
const ratingPoints: LegendMarks = { 'to-failure': 'effort-point', 'stopped-short': 'effort-open' };

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

/** Which mark is which session, at the left, in one order in both panels. */
const legend = (
  rows: readonly Row[],
  style: string,
  marks: LegendMarks,
  { left, sets, top }: Place,
): Mark[] =>
  rows.flatMap((row, index): Mark[] => {
    const y = top + legendAt + index * labelGap;
    const words = text(style, [sets.left - 8, y + 4], rowName(row), 'end');
    return [words, dots(marks[row.look], [[Math.max(left + 4, textBox(words)[0] - 9), y]], 4)];
  });

const forceScale = ({ bottom, top }: Place) => scaleLinear([minForce, 100], [bottom, top]);
const ratingScale = ({ bottom, top }: Place) => scaleLinear([0, 10], [bottom, top]);

/** The axes of both panels, and which mark is which session. */
export function rangesStill(rows: readonly Row[], size: Size): Mark[] {
  const { force, rating } = layouts[size];
  return [
    ...frame(force, titles.force, [minForce, 60, 100], forceScale(force)),
    ...frame(rating, titles.rating, [0, 5, 10], ratingScale(rating)),
    ...legend(rows, 'capacity-label', forcePoints, force),
    ...legend(rows, 'effort-label', ratingPoints, rating),
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
          forcePoints[look],
          bouts.map((bout, set) => [x(set), y(100 * bout.capacity)]),
          4,
        ),
      ];
    }),
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
        dots(ratingPoints[look], points, 4),
      ];
    }),
  ];
}

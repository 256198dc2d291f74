import { formatNumber, percent } from '../../typography/number.ts';
import { axisTitle, panelTitle, percentTick } from '../../view/axes.ts';
import { dots, path, polyline, rule, text } from '../../view/marks.ts';
import type { Mark, Picture, Point, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import type { Rating } from '../published.ts';
import { axes, type Chart, type ChartPanel } from './chart.ts';

export interface RatingData {
  readonly people: readonly Rating[];
  /** Drive on a scale to ten, by force as a share of maximum: a line from nothing to all. */
  readonly drive: readonly { readonly force: number; readonly rating: number }[];
  /** The same at the forces that people were asked to rate. */
  readonly atRated: readonly number[];
}

const frames = {
  narrow: { width: 360, height: 370, left: 34, right: 340, top: 34, bottom: 316 },
  wide: { width: 720, height: 380, left: 40, right: 684, top: 34, bottom: 326 },
} as const satisfies Record<Size, unknown>;
const topRating = 10;

function panelOf(size: Size): ChartPanel {
  const frame = frames[size];
  return {
    ...frame,
    x: scaleLinear([0, 1], [frame.left, frame.right]),
    y: scaleLinear([0, topRating], [frame.bottom, frame.top]),
  };
}

function marks({ people, drive }: RatingData, size: Size): Mark[] {
  const panel = panelOf(size);
  const { x, y, left, top, bottom } = panel;
  const last = people[people.length - 1]!;
  const high = drive.find(({ force }) => force >= 0.74)!;
  const spreads = people.filter(({ sd }) => sd !== undefined);
  const widest = spreads[spreads.length - 1]!;
  return [
    panelTitle([2, top - 16], 'Rated effort of a short, fresh hold, 0 to 10'),
    ...axes(panel, [0, 0.2, 0.4, 0.6, 0.8, 1].map(percentTick), [0, 5, 10]),
    axisTitle([left, bottom + 38], 'Force, per cent of maximum'),
    path('simulated', polyline(drive.map(({ force, rating }): Point => [x(force), y(rating)]))),
    ...people.flatMap(({ force, rating, sd }) =>
      sd === undefined ? [] : [rule('published-bar', [x(force), y(rating - sd)], [x(force), y(rating + sd)])],
    ),
    dots(
      'published-point',
      people.map(({ force, rating }) => [x(force), y(rating)]),
      4,
    ),
    text('simulated-label', [x(high.force) - 8, y(high.rating) - 10], 'drive, times ten', 'end'),
    text(
      'published-label',
      [x(widest.force) + 6, y(widest.rating + widest.sd!) - 10],
      'people, mean ± SD',
      'end',
    ),
    text('aside', [x(last.force) + 14, y(last.rating) + 26], 'Higher ratings were'),
    text('aside', [x(last.force) + 14, y(last.rating) + 42], 'not in what we could read.'),
  ];
}

/** Ratings of effort in holds of a few seconds, against the drive that the rested pool needs. */
export function ratingChart(data: RatingData): Chart {
  const { people, atRated } = data;
  const pairs = people.map((row, index) => ({ ...row, drive: atRated[index]! }));
  const known = pairs.filter(({ sd }) => sd !== undefined);
  const inside = known.filter(({ rating, sd, drive }) => Math.abs(drive - rating) <= sd!).length;
  const told = pairs.map(
    ({ force, rating, drive }) =>
      `at ${percent(force)} ${formatNumber(rating, 1)} against ${formatNumber(drive, 1)}`,
  );
  const describe = `What people rate a short hold, against drive times ten: ${told.join(', ')}.`;
  const picture = (size: Size): Picture => {
    const { width, height } = frames[size];
    return { width, height, title: describe, still: marks(data, size), moving: [] };
  };
  return {
    id: 'chart-ratings',
    title: 'Is drive what people rate as effort?',
    see: `The line was fitted to nothing here: at ${formatNumber(inside)} of ${formatNumber(known.length)} forces it lies within one standard deviation of what people say.`,
    pictures: { narrow: picture('narrow'), wide: picture('wide') },
  };
}

import { formatNumber } from '../../typography/number.ts';
import { axisTitle, panelTitle } from '../../view/axes.ts';
import { dots, rule, text } from '../../view/marks.ts';
import type { Mark, Picture, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import type { RestShares } from '../published.ts';
import { axes, type Chart, type ChartPanel } from './chart.ts';

/** After one rest, what was published of the later sets, and what the model keeps of the first. */
export interface RestPair {
  readonly people: RestShares;
  readonly model: readonly number[];
}

const frames = {
  narrow: { width: 360, height: 372, left: 34, right: 348, top: 34, bottom: 300 },
  wide: { width: 720, height: 380, left: 40, right: 684, top: 34, bottom: 308 },
} as const satisfies Record<Size, unknown>;
/** A published range of no width is still to be seen. */
const minHeight = 3;

/** Across: one whole for each rest, and its later sets inside. */
function panelOf(size: Size, rests: number): ChartPanel {
  const frame = frames[size];
  return {
    ...frame,
    x: scaleLinear([0, rests], [frame.left, frame.right]),
    y: scaleLinear([0, 100], [frame.bottom, frame.top]),
  };
}

const placeOf = (rest: number, later: number, sets: number) => rest + (later + 1) / (sets + 1);

const minutes = (seconds: number) => `${formatNumber(seconds / 60)} min of rest`;

function names({ x, y }: ChartPanel, pairs: readonly RestPair[]): Mark[] {
  const last = pairs.length - 1;
  const { people, model } = pairs[last]!;
  const sets = model.length;
  const bar = x(placeOf(last, 0, sets));
  const point = x(placeOf(last, sets - 1, sets));
  return [
    rule('lead', [bar, y(100 * people.ranges[0]![0]) + 5], [bar, y(62) - 14]),
    text('published-label', [bar, y(62)], 'published', 'middle'),
    rule('lead', [point, y(100 * model[sets - 1]!) + 7], [point, y(40) - 14]),
    text('simulated-label', [point, y(40)], 'model', 'middle'),
  ];
}

function marks(pairs: readonly RestPair[], size: Size): Mark[] {
  const panel = panelOf(size, pairs.length);
  const { x, y, left, top, bottom } = panel;
  const across = pairs.flatMap(({ model }, rest) =>
    model.map((_, later) => [placeOf(rest, later, model.length), String(later + 2)] as const),
  );
  return [
    panelTitle([2, top - 16], 'Repetitions kept of the first set, per cent'),
    ...axes(panel, across, [0, 50, 100]),
    ...pairs.flatMap(({ people, model }, rest): Mark[] => {
      const at = (later: number) => x(placeOf(rest, later, model.length));
      return [
        text('aside', [x(rest + 1 / 2), bottom + 38], minutes(people.rest), 'middle'),
        ...(rest === 0 ? [] : [rule('grid', [x(rest), top], [x(rest), bottom])]),
        ...people.ranges.map(([low, high], later): Mark => {
          const [from, to] = [y(100 * low), y(100 * high)];
          const short = Math.max(0, minHeight - (from - to)) / 2;
          return rule('published-range', [at(later), from + short], [at(later), to - short]);
        }),
        dots(
          'simulated-point',
          model.map((share, later) => [at(later), y(100 * share)]),
          4.2,
        ),
      ];
    }),
    axisTitle([left, bottom + 60], size === 'wide' ? 'Which set, the first being the measure' : 'Which set'),
    ...names(panel, pairs),
  ];
}

/** The share of the first set that is kept after a rest: published ranges, and the model. */
export function restChart(pairs: readonly RestPair[]): Chart {
  const all = pairs.flatMap(({ people, model }) =>
    people.ranges.map(([low, high], later) => Math.max(0, low - model[later]!, model[later]! - high)),
  );
  const inside = all.filter((beyond) => beyond < 0.005).length;
  const told = pairs.map(
    ({ people, model }) =>
      `After ${minutes(people.rest)} the model keeps ${model.map((share) => formatNumber(100 * share, 0)).join(', ')} per cent in the later sets; published are ${people.ranges.map(([low, high]) => (low === high ? formatNumber(100 * low, 0) : `${formatNumber(100 * low, 0)} to ${formatNumber(100 * high, 0)}`)).join(', ')}.`,
  );
  const picture = (size: Size): Picture => {
    const { width, height } = frames[size];
    return { width, height, title: told.join(' '), still: marks(pairs, size), moving: [] };
  };
  return {
    id: 'chart-rests',
    title: 'How much comes back between sets?',
    see: `Bars are published ranges and points the model: ${formatNumber(inside)} of ${formatNumber(all.length)} points lie in their bar, and the farthest is ${formatNumber(100 * Math.max(...all), 0)} percentage points off.`,
    pictures: { narrow: picture('narrow'), wide: picture('wide') },
  };
}

import type { Summary } from '../../model/set/summary.ts';
import { capitalised, formatNumber, percent } from '../../typography/number.ts';
import { axisTitle, panelTitle, percentTick } from '../../view/axes.ts';
import { area, dots, path, polyline, rule, text } from '../../view/marks.ts';
import type { Mark, Picture, Point, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import type { LoadRow } from '../published.ts';
import { axes, type Chart, type ChartPanel } from './chart.ts';

/** At one load, what was published and what a crowd of the model does. */
export interface LoadPair {
  readonly people: LoadRow;
  readonly crowd: Summary;
}
export interface RepetitionData {
  readonly panels: readonly { readonly name: string; readonly rows: readonly LoadPair[] }[];
  readonly lifters: number;
}

const frames = {
  narrow: { width: 360, height: 610, columns: 1 },
  wide: { width: 720, height: 370, columns: 2 },
} as const satisfies Record<Size, unknown>;
/** Published and simulated stand beside each other by so much. */
const beside = 4.5;
const maxRepetitions = 30;

function panelOf(size: Size, index: number): ChartPanel {
  const column = size === 'wide' ? index : 0;
  const row = size === 'wide' ? 0 : index;
  const left = 34 + column * 356;
  const right = left + (size === 'wide' ? 316 : 304);
  const top = 34 + row * 310;
  const bottom = top + (size === 'wide' ? 280 : 216);
  return {
    left,
    right,
    top,
    bottom,
    x: scaleLinear([0.58, 0.97], [left, right]),
    y: scaleLinear([0, maxRepetitions], [bottom, top]),
  };
}

/** Names with a line down to what they name. They stand where the panel is empty: above heavy loads. */
function names({ x, y, right }: ChartPanel, rows: readonly LoadPair[]): Mark[] {
  const at = (load: number) => rows.find((row) => Math.round(100 * row.people.load) === load)!;
  const label = (style: string, [px, py]: Point, height: number, words: string): Mark[] => [
    rule('lead', [px, y(height) + 3], [px, py - 3]),
    text(style, [px - 3, y(height) - 3], words),
  ];
  const [seventy, eighty, ninety] = [at(70), at(80), at(90)];
  return [
    ...label(
      'published-label',
      [x(0.7) - beside, y(seventy.people.mean + seventy.people.sd)],
      27.5,
      'people, mean ± SD',
    ),
    ...label(
      'simulated-label',
      [x(0.8) + beside, y(eighty.crowd.mean + eighty.crowd.sd)],
      22.5,
      'virtual lifters',
    ),
    rule('lead', [x(0.9), y(16.7)], [x(0.9), y(ninety.crowd.q95)]),
    text('aside', [right, y(17.3)], 'nine in ten of them', 'end'),
  ];
}

function panelMarks(size: Size, index: number, { name, rows }: RepetitionData['panels'][number]): Mark[] {
  const panel = panelOf(size, index);
  const { x, y, left, top, bottom } = panel;
  const place = ({ people }: LoadPair) => x(people.load);
  const bars = (style: string, shift: number, of: (row: LoadPair) => { mean: number; sd: number }) =>
    rows.map((row) => {
      const { mean, sd } = of(row);
      return rule(style, [place(row) + shift, y(mean - sd)], [place(row) + shift, y(mean + sd)]);
    });
  const edge = (quantile: 'q05' | 'q95') => rows.map((row): Point => [place(row), y(row.crowd[quantile])]);
  const people = ({ people: row }: LoadPair) => row;
  const crowd = ({ crowd: row }: LoadPair) => row;
  return [
    panelTitle([left - 32, top - 16], `Repetitions to failure, ${name}`),
    ...axes(panel, [0.6, 0.7, 0.8, 0.9].map(percentTick), [0, 10, 20, 30]),
    path('simulated-band', area(edge('q95'), edge('q05'))),
    path('simulated-mean', polyline(rows.map((row): Point => [place(row), y(row.crowd.mean)]))),
    ...bars('published-bar', -beside, people),
    ...bars('simulated-bar', beside, crowd),
    dots(
      'published-point',
      rows.map((row) => [place(row) - beside, y(row.people.mean)]),
      3.6,
    ),
    dots(
      'simulated-point',
      rows.map((row) => [place(row) + beside, y(row.crowd.mean)]),
      3.6,
    ),
    ...(index === 0 ? names(panel, rows) : []),
    axisTitle([left, bottom + 38], 'Load, per cent of the one-repetition maximum'),
  ];
}

const error = (rows: readonly LoadPair[]) =>
  rows.reduce((sum, { people, crowd }) => sum + Math.abs(crowd.mean - people.mean), 0) / rows.length;

/** Repetitions to failure by load: published means and spreads beside those of a crowd. */
export function repetitionChart({ panels, lifters }: RepetitionData): Chart {
  const told = panels.map(({ name, rows }) => {
    const [light, heavy] = [rows[0]!, rows[rows.length - 1]!];
    const one = ({ people, crowd }: LoadPair) =>
      `at ${percent(people.load)} people do ${formatNumber(people.mean, 1)} and virtual lifters ${formatNumber(crowd.mean, 1)}`;
    return `${name}: ${one(light)}, ${one(heavy)}`;
  });
  const describe = `Repetitions to failure by load. ${told.map(capitalised).join('. ')}.`;
  const picture = (size: Size): Picture => {
    const { width, height } = frames[size];
    const still = panels.flatMap((panel, index) => panelMarks(size, index, panel));
    return { width, height, title: describe, still, moving: [] };
  };
  const errors = panels.map(({ name, rows }) => `${formatNumber(error(rows), 1)} of a repetition in ${name}`);
  return {
    id: 'chart-repetitions',
    title: 'How many repetitions at which load?',
    see: `Compare each pair of bars: over all loads the mean of ${formatNumber(lifters)} virtual lifters lies off the published one by ${errors.join(' and by ')}, on average.`,
    pictures: { narrow: picture('narrow'), wide: picture('wide') },
  };
}

import { axisY, type Tick } from '../../view/axes.ts';
import { box, dots, path, polyline, textLines } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import type { Scales } from './layout.ts';

/** Maximal force at once after a still hold at 60 % of maximum, per cent of the fresh maximum: mean and spread. */
interface Hold {
  readonly who: string;
  readonly mean: number;
  readonly spread: number;
}

/** The force that was held, per cent of maximum. */
export const holdForce = 60;
/** Source: content/calibration/hakkinen1990, abstract read. */
export const holds: readonly Hold[] = [
  { who: 'endurance athletes', mean: 92.9, spread: 7.1 },
  { who: 'strength athletes', mean: 65.7, spread: 7.0 },
  { who: 'power athletes', mean: 64.3, spread: 8.0 },
];
/** The smallest spread between athletes of one kind, percentage points: less than that, nobody would see in a few people. */
export const minSpread = Math.min(...holds.map(({ spread }) => spread));

/** Points of nearly the same height stand side by side. */
const aside = [0, 0, 9];
const lineHeight = 15;

/** What was measured, and the names of the groups, in lines as long as there is room. */
const names = {
  narrow: {
    title: ['Athletes: force', `after holding ${holdForce}\u00a0%`],
    endurance: ['endurance'],
    power: ['strength', 'and power'],
  },
  wide: {
    title: ['Measured in athletes: force after', `holding ${holdForce}\u00a0%, % of fresh strength`],
    endurance: ['endurance', 'athletes'],
    power: ['strength and', 'power athletes'],
  },
} as const satisfies Record<Size, unknown>;

/** Their force is measured from zero, and what they held lies where the bars have nothing to spare. */
const ticks: readonly Tick[] = [holdForce, 70, 80, 90];

/** Where the label of a group begins, beside its whiskers. */
function groupLabel(
  index: number,
  lines: readonly string[],
  { layout: { measured }, force }: Scales,
): Mark[] {
  const y = force(holds[index]!.mean - holdForce) + 4.5 - (lineHeight * (lines.length - 1)) / 2;
  return textLines('aside', [measured.labels, y], lines, lineHeight);
}

/** A panel of its own for what was measured: on what scale, in whom, and after what. */
export function holdStill(scales: Scales, size: Size): Mark[] {
  const { layout, force } = scales;
  const { panel, axis, titles, title } = layout.measured;
  const [left, top, right, bottom] = panel;
  const { endurance, power } = names[size];
  return [
    path('measured-panel', box([left, top], [right, bottom])),
    ...textLines('axis-title', [titles, title], names[size].title, lineHeight),
    ...axisY({ y: (value) => force(value - holdForce), ticks, span: axis }),
    ...groupLabel(0, endurance, scales),
    ...groupLabel(1, power, scales),
  ];
}

/** What was measured, mean and spread in each group. */
export function holdMarks({ layout: { measured }, force }: Scales): Mark[] {
  const at = (index: number) => measured.x + aside[index]!;
  const y = (value: number) => force(value - holdForce);
  const whiskers = holds.map(({ mean, spread }, index) =>
    polyline([
      [at(index), y(mean - spread)],
      [at(index), y(Math.min(100, mean + spread))],
    ]),
  );
  return [
    path('measured-spread', whiskers.join('')),
    dots(
      'measured-point',
      holds.map(({ mean }, index) => [at(index), y(mean)]),
      4,
    ),
  ];
}

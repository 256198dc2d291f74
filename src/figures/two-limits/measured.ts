import { dots, path, polyline, textLines } from '../../view/marks.ts';
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

/** The names of what was measured, and of the groups, in lines as long as there is room. */
const names = {
  narrow: {
    title: ['Athletes after', `a hold at ${holdForce}\u00a0%`],
    endurance: ['endurance', 'athletes'],
    power: ['strength and', 'power athletes'],
  },
  wide: {
    title: [`Athletes after a hold at ${holdForce}\u00a0%`],
    endurance: ['endurance athletes'],
    power: ['strength and power athletes'],
  },
} as const satisfies Record<Size, unknown>;

/** Who was measured, and after what. */
export const holdTitle = ({ layout: { measured } }: Scales, size: Size): Mark[] =>
  textLines('axis-title', [measured.titles, measured.title], names[size].title, lineHeight);

/** What was measured: the force above the one that was held, which is what a muscle that gave out would have. How, the caption says. */
export function holdMarks({ layout: { measured }, force }: Scales, size: Size): Mark[] {
  const at = (index: number) => measured.x + aside[index]!;
  const spare = (value: number) => force(value - holdForce);
  const whiskers = holds.map(({ mean, spread }, index) =>
    polyline([
      [at(index), spare(mean - spread)],
      [at(index), spare(Math.min(100, mean + spread))],
    ]),
  );
  const { endurance, power } = names[size];
  const label = (index: number, lines: readonly string[]) =>
    textLines(
      'aside',
      [measured.labels, spare(holds[index]!.mean) - 4 * (lines.length - 2)],
      lines,
      lineHeight,
    );
  return [
    path('measured-spread', whiskers.join('')),
    dots(
      'measured-point',
      holds.map(({ mean }, index) => [at(index), spare(mean)]),
      4,
    ),
    ...label(0, endurance),
    ...label(1, power),
  ];
}

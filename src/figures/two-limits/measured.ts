import { dots, rule, text, textLines } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
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
const aside = [0, 5, -5];

/** What was measured, with the names of the groups beside it. How it was measured, the caption says. */
export function holdMarks({ x, force }: Scales): Mark[] {
  const at = (index: number) => x(holdForce) + aside[index]!;
  const low = force(holds[1]!.mean);
  return [
    ...holds.map(({ mean, spread }, index) =>
      rule(
        'measured-spread',
        [at(index), force(mean - spread)],
        [at(index), force(Math.min(100, mean + spread))],
      ),
    ),
    dots(
      'measured-point',
      holds.map(({ mean }, index) => [at(index), force(mean)]),
      4,
    ),
    text('aside', [x(holdForce) - 9, force(holds[0]!.mean) + 4], 'endurance athletes', 'end'),
    rule('lead', [at(1) + 4, low + 22], [x(66) - 2, force(44)]),
    ...textLines('aside', [x(66), force(42)], ['strength and', 'power athletes'], 16),
  ];
}

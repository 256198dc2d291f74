import { formatNumber } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { dots, path, polyline, rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { type Scales, wordsBelow } from './layout.ts';

/** Maximal force at once after a still hold at 60 % of maximum, per cent of the fresh maximum: mean and spread. */
interface Hold {
  readonly who: string;
  readonly mean: number;
  readonly spread: number;
}

/** The force that was held, per cent of maximum. */
export const holdForce = 60;
/** Source: content/calibration/hakkinen1990, abstract read. */
export const holds = [
  { who: 'endurance athletes', mean: 92.9, spread: 7.1 },
  { who: 'strength athletes', mean: 65.7, spread: 7.0 },
  { who: 'power athletes', mean: 64.3, spread: 8.0 },
] as const satisfies readonly Hold[];
/** The smallest spread between athletes of one kind, percentage points: less than that, nobody would see in a few people. */
export const minSpread = Math.min(...holds.map(({ spread }) => spread));

/** Force after the hold as it is printed, per cent. */
export const keptBy = ({ mean }: Hold): string => formatNumber(mean, 0);

/** Which explanation each points to. */
const sides = ['effort', 'muscle', 'muscle'] as const;
const looks = { effort: 'effort-label', muscle: 'capacity-label' } as const;

/** Between the end of the axis and the numbers beside it, and from one to the next below. */
const numberGap = 7;

/** The axis of these rows alone: what was held, and all the force there is. */
function keptAxis({ layout, kept, measuredY }: Scales): Mark[] {
  const { ticks } = layout.measured;
  const [top, bottom] = [measuredY(0) - 7, measuredY(holds.length - 1) + 7];
  return [
    rule('needed', [kept(holdForce), top], [kept(holdForce), bottom]),
    text('tick', [kept(holdForce), ticks], `${holdForce}\u00a0% held`, 'middle'),
    rule('grid', [kept(100), top], [kept(100), bottom]),
    text('tick', [kept(100), ticks], '100\u00a0% fresh', 'middle'),
  ];
}

/** What was measured, in whom and after what: nobody is asked to guess it. */
export function holdStill(scales: Scales, size: Size): Mark[] {
  const { layout, kept, measuredY } = scales;
  const { left, right, divider, measured, dot } = layout;
  const spreads = holds.map(({ mean, spread }, index) =>
    polyline([
      [kept(mean - spread), measuredY(index)],
      [kept(Math.min(100, mean + spread)), measuredY(index)],
    ]),
  );
  return [
    rule('divider', [left, divider], [right, divider]),
    panelTitle([left, measured.title], `Real athletes: all-out push after holding ${holdForce}\u00a0%`),
    ...keptAxis(scales),
    path('measured-spread', spreads.join('')),
    dots(
      'measured-point',
      holds.map(({ mean }, index) => [kept(mean), measuredY(index)]),
      dot - 0.5,
    ),
    ...holds.flatMap((hold, index): Mark[] => {
      const base = measuredY(index) + wordsBelow;
      const who = size === 'narrow' ? hold.who.replace(' athletes', '') : hold.who;
      return [
        text('tick', [left, base], who),
        text('value', [measured.to + numberGap, base], `${keptBy(hold)}\u00a0%`),
      ];
    }),
  ];
}

/** What tells which explanation each group points to: how far above the held force its push was. */
const signs: Readonly<Record<(typeof sides)[number], string>> = {
  effort: 'well above: effort',
  muscle: 'near it: muscle',
};

/** Which explanation each group points to, once that is told. */
export const holdVerdicts = ({ layout, measuredY }: Scales): Mark[] =>
  sides.map((side, index) =>
    text(looks[side], [layout.measured.says, measuredY(index) + wordsBelow], signs[side]),
  );

import { formatNumber } from '../../typography/number.ts';
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

/** For which explanation each speaks. */
const sides = ['effort', 'muscle', 'muscle'] as const;
const looks = { effort: 'effort-label', muscle: 'capacity-label' } as const;

/** Between the end of the axis and the numbers beside it. */
const numberGap = 6;

/** What was held, as a line across all of them: who has hardly more left has nothing to spare. */
function heldMarks({ layout, force }: Scales): Mark[] {
  const x = force(holdForce);
  const { title } = layout.measured;
  return [rule('held', [x, title - 10], [x, layout.axis.spans[1][1]]), text('aside', [x + 4, title], 'held')];
}

/** What was measured, in whom and after what, on the axis of the force above it: nobody is asked to guess it. */
export function holdStill(scales: Scales, size: Size): Mark[] {
  const { layout, force, measuredY } = scales;
  const { titles, measured, dot } = layout;
  const spreads = holds.map(({ mean, spread }, index) =>
    polyline([
      [force(mean - spread), measuredY(index)],
      [force(Math.min(100, mean + spread)), measuredY(index)],
    ]),
  );
  return [
    text('panel-title', [titles, measured.title], `Athletes after holding ${holdForce}\u00a0%`),
    ...heldMarks(scales),
    path('measured-spread', spreads.join('')),
    dots(
      'measured-point',
      holds.map(({ mean }, index) => [force(mean), measuredY(index)]),
      dot - 0.5,
    ),
    ...holds.map(({ who }, index) =>
      text(
        'aside',
        [titles, measuredY(index) + wordsBelow],
        size === 'narrow' ? who.replace(' athletes', '') : who,
      ),
    ),
  ];
}

/** How much each group had left, once that is told. */
export const holdNumbers = ({ layout, measuredY }: Scales): Mark[] =>
  holds.map((hold, index) =>
    text('value', [layout.right + numberGap, measuredY(index) + wordsBelow], keptBy(hold)),
  );

/** For which explanation each group speaks. */
export const holdVerdicts = ({ layout, measuredY }: Scales): Mark[] =>
  sides.map((side, index) =>
    text(looks[side], [layout.measured.says, measuredY(index) + wordsBelow], `for ${side}`),
  );

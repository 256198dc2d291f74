import { formatNumber } from '../../typography/number.ts';
import { box, dots, path, polyline, rule, text, textLines } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
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
export const holds = [
  { who: 'endurance athletes', mean: 92.9, spread: 7.1 },
  { who: 'strength athletes', mean: 65.7, spread: 7.0 },
  { who: 'power athletes', mean: 64.3, spread: 8.0 },
] as const satisfies readonly Hold[];
/** The smallest spread between athletes of one kind, percentage points: less than that, nobody would see in a few people. */
export const minSpread = Math.min(...holds.map(({ spread }) => spread));

/** Force after the hold as it is printed, per cent. */
export const keptBy = ({ mean }: Hold): string => formatNumber(mean, 0);

/** Points of nearly the same height stand side by side. */
const aside = [0, 0, 8];
const lineHeight = 16;

/** What is said beside the points: who had how much left, and for which explanation that speaks. */
const groups = [
  { names: ['endurance'], holds: [holds[0]], side: 'effort', look: 'effort-label', says: 'for effort' },
  {
    names: ['strength', 'power'],
    holds: [holds[1], holds[2]],
    side: 'muscle',
    look: 'capacity-label',
    says: 'for muscle',
  },
] as const;
type Group = (typeof groups)[number];

/** Words keep this far off the line of what was held, from their base line. */
const lineOff = { above: 5, below: 14 } as const;

/** The base line of the first name of a group: about level with its point; of those near what was held, above its line. */
const firstBase: Readonly<Record<Group['side'], (group: Group, force: Scales['force']) => number>> = {
  effort: ({ holds: [hold] }, force) => force(hold.mean) + 1,
  muscle: ({ names }, force) => force(holdForce) - lineOff.above - (names.length - 1) * lineHeight,
};
const baseOf = (group: Group, { force }: Scales): number => firstBase[group.side](group, force);

/** The base line of what a group speaks for. */
const verdictBase: typeof firstBase = {
  effort: (group, force) => firstBase.effort(group, force) + lineHeight,
  muscle: (_, force) => force(holdForce) + lineOff.below,
};

/** What was held, as a line across: who has hardly more left has nothing to spare. */
function heldMarks({ layout, force }: Scales): Mark[] {
  const [left, , right] = layout.measured.panel;
  const y = force(holdForce);
  return [rule('grid', [left, y], [right, y]), text('tick', [right - 3, y - lineOff.above], 'held', 'end')];
}

/** Who had how much left. */
const nameMarks = (scales: Scales): Mark[] =>
  groups.flatMap((group) =>
    textLines('aside', [scales.layout.measured.labels, baseOf(group, scales)], group.names, lineHeight),
  );

/** What was measured, in whom and after what, on the axis of the force beside it: nobody is asked to guess it. */
export function holdStill(scales: Scales): Mark[] {
  const { layout, force } = scales;
  const { panel, title, x } = layout.measured;
  const [left, top, right, bottom] = panel;
  const at = (index: number) => x + aside[index]!;
  const whiskers = holds.map(({ mean, spread }, index) =>
    polyline([
      [at(index), force(mean - spread)],
      [at(index), force(Math.min(100, mean + spread))],
    ]),
  );
  return [
    path('measured-panel', box([left, top], [right, bottom])),
    ...textLines(
      'axis-title',
      [title, layout.title],
      ['Athletes, after', `a ${holdForce}\u00a0% hold`],
      layout.line,
    ),
    ...heldMarks(scales),
    path('measured-spread', whiskers.join('')),
    dots(
      'measured-point',
      holds.map(({ mean }, index) => [at(index), force(mean)]),
      4,
    ),
    ...nameMarks(scales),
  ];
}

/** How much each group had left, once that is told. */
export const holdNumbers = (scales: Scales): Mark[] =>
  groups.flatMap((group) =>
    group.names.map((name, index) =>
      text(
        'value',
        [
          scales.layout.measured.labels + textWidth(name, 'aside') + 5,
          baseOf(group, scales) + index * lineHeight,
        ],
        keptBy(group.holds[index]!),
      ),
    ),
  );

/** For which explanation each group speaks. */
export const holdVerdicts = ({ layout, force }: Scales): Mark[] =>
  groups.map((group) =>
    text(group.look, [layout.measured.labels, verdictBase[group.side](group, force)], group.says),
  );

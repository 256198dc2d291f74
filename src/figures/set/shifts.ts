import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { dots, rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import type { SetRecording } from './question.ts';

const layouts = {
  narrow: { left: 14, from: 108, to: 222, title: 512, first: 540, row: 24 },
  wide: { left: 30, from: 130, to: 282, title: 566, first: 596, row: 26 },
} as const satisfies Record<Size, unknown>;

/** Demand, effort and capacity at two moments of a session: what the reader is to compare. All 0 to 1. */
export interface Shift {
  readonly demand: readonly [before: number, after: number];
  readonly effort: readonly [before: number, after: number];
  readonly capacity: readonly [before: number, after: number];
  /** Whether it tells of the whole set, or of a step from one part to the next. */
  readonly of: 'set' | 'step';
}

/** From the first repetition to the last; or, after a step, from the end of one part to the start of the next. */
export function shiftOf({ session: { repetitions, bouts } }: SetRecording): Shift {
  const of = bouts.length === 1 ? 'set' : 'step';
  const last = bouts.length - 1;
  const before =
    of === 'set'
      ? repetitions[0]!
      : (repetitions.findLast(({ bout }) => bout === last - 1) ?? repetitions[0]!);
  const after =
    of === 'set'
      ? repetitions.at(-1)!
      : (repetitions.find(({ bout }) => bout === last) ?? repetitions.at(-1)!);
  return {
    of,
    demand: [Math.min(1, before.demand), Math.min(1, after.demand)],
    effort: [before.effort, after.effort],
    capacity: [before.capacity, after.capacity],
  };
}

const rows = [
  { name: 'demand', label: 'what is asked', style: 'demand', tenth: false },
  { name: 'effort', label: 'effort', style: 'effort', tenth: true },
  { name: 'capacity', label: 'could give', style: 'capacity', tenth: false },
] as const;

const titles = {
  set: 'From the first rep to the last',
  step: 'What the last step changed',
} as const;

/** Differences that nobody would see are none. */
const same = 0.03;

function word([before, after]: readonly [number, number]): string {
  if (Math.abs(after - before) < same) return 'stays';
  return after > before ? 'rises' : 'falls';
}

const value = (share: number, tenth: boolean) =>
  tenth ? formatNumber(10 * share, 1) : formatNumber(100 * share, 0);

/** Three quantities before and after, each a hollow and a full point on one scale, and whether it rose or fell. */
export function shiftsStill(recording: SetRecording, size: Size): Mark[] {
  const shift = shiftOf(recording);
  const { left, from, to, title, first, row } = layouts[size];
  const x = scaleLinear([0, 1], [from, to]);
  return [
    panelTitle([left, title], titles[shift.of]),
    ...rows.flatMap(({ name, label, style, tenth }, index): Mark[] => {
      const y = first + index * row;
      const [before, after] = shift[name];
      const unit = tenth ? '' : '\u00a0%';
      return [
        text(`${style}-label`, [left, y + 4], label),
        rule('grid', [from, y], [to, y]),
        rule(`${style}-shift`, [x(before), y], [x(after), y]),
        dots('before-point', [[x(before), y]], 4),
        dots(`${style}-end`, [[x(after), y]], 5),
        text(
          'value',
          [to + 10, y + 4],
          `${word(shift[name])}: ${value(before, tenth)} to ${value(after, tenth)}${unit}`,
        ),
      ];
    }),
  ];
}

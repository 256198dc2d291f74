import { effortText } from '../../scenario/effort.ts';
import { formatNumber } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, dots, path, rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import type { SetRecording } from './question.ts';

const layouts = {
  narrow: { left: 14, from: 108, to: 222, end: 360, title: 482, first: 510, row: 24 },
  wide: { left: 30, from: 130, to: 282, end: 448, title: 566, first: 596, row: 26 },
} as const satisfies Record<Size, unknown>;

/** Demand, effort and capacity at two moments of a session: what the reader is to compare. Demand may be more than 1. */
export interface Shift {
  readonly demand: readonly [before: number, after: number];
  readonly effort: readonly [before: number, after: number];
  readonly capacity: readonly [before: number, after: number];
  /** Whether it tells of the whole set, or of a step from one part to the next. */
  readonly of: 'set' | 'step';
}

/**
 * From the first repetition to the last; or, after a step, from the last repetition of one part to the first of the
 * next, and from the force left at the end of the one to that with which the next begins: what came back in between is
 * not to be told from what the next repetition took.
 */
export function shiftOf({ session: { repetitions, bouts } }: SetRecording): Shift {
  const last = bouts.length - 1;
  const end = repetitions.at(-1)!;
  const next = repetitions.find(({ bout }) => bout === last) ?? end;
  const ended = repetitions.findLast(({ bout }) => bout === last - 1);
  const [of, before, after] =
    ended === undefined ? (['set', repetitions[0]!, end] as const) : (['step', ended, next] as const);
  return {
    of,
    demand: [before.demand, after.demand],
    effort: [before.effort, after.effort],
    capacity: [before.capacity, of === 'set' ? after.capacity : after.before],
  };
}

const rows = [
  { name: 'demand', label: 'to keep pace', style: 'demand', tenth: false },
  { name: 'effort', label: 'effort', style: 'effort', tenth: true },
  { name: 'capacity', label: 'could give', style: 'capacity', tenth: false },
] as const;

const titles = {
  set: 'From the first rep to the last',
  step: 'What the last step changed',
} as const;

const value = (share: number, tenth: boolean) => (tenth ? effortText(share) : formatNumber(100 * share, 0));

/** Whether it rose or fell, from what to what; what is printed alike has stayed. */
function told([before, after]: readonly [number, number], tenth: boolean): string {
  const [was, is] = [value(before, tenth), value(after, tenth)];
  const unit = tenth ? '' : '\u00a0%';
  if (was === is) return `stays at ${is}${unit}`;
  return `${after > before ? 'rises' : 'falls'}: ${was} to ${is}${unit}`;
}

/** Three quantities before and after, each a hollow and a full point on one scale, and whether it rose or fell. */
export function shiftsStill(recording: SetRecording, size: Size): Mark[] {
  const shift = shiftOf(recording);
  const { left, from, to, title, first, row } = layouts[size];
  const x = scaleLinear([0, 1], [from, to]).clamp();
  return [
    panelTitle([left, title], titles[shift.of]),
    ...rows.flatMap(({ name, label, style, tenth }, index): Mark[] => {
      const y = first + index * row;
      const [before, after] = shift[name];
      return [
        text(`${style}-label`, [left, y + 4], label),
        rule('grid', [from, y], [to, y]),
        rule(`${style}-shift`, [x(before), y], [x(after), y]),
        dots('before-point', [[x(before), y]], 4),
        dots(`${style}-end`, [[x(after), y]], 5),
        text('value', [to + 10, y + 4], told(shift[name], tenth)),
      ];
    }),
  ];
}

/** Until the set is over: its rows with nothing on them yet. Lies over what they came to. */
export function shiftsAwaited(size: Size): Mark[] {
  const { from, to, end, first, row } = layouts[size];
  const last = first + (rows.length - 1) * row;
  return [
    path('cover', box([from - 6, last + row / 2], [end, first - row / 2])),
    ...rows.map((_, index) => rule('grid', [from, first + index * row], [to, first + index * row])),
  ];
}

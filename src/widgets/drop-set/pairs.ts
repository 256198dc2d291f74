import { scaleLinear } from 'd3-scale';
import { type Course, repetitionsOf, workOf } from '../../scenario/course.ts';
import type { DropSetRecording } from '../../scenario/figures/drop-set.ts';
import { percent, printed, roundDuration } from '../../typography/number.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { layouts, roomFor } from './layout.ts';
import type { Trial } from './trials.ts';

/** One quantity of the drop set and of the straight sets. */
interface Pair {
  readonly text: string;
  readonly drop: number;
  readonly straight: number;
  readonly format: (value: number) => string;
}

type Place = (typeof layouts)[Size]['totals' | 'trials'];

const totals: readonly (Pick<Pair, 'text' | 'format'> & { readonly of: (course: Course) => number })[] = [
  { text: 'Repetitions', of: repetitionsOf, format: (value) => printed(value, 0) },
  { text: 'Work, counted in lifts of your maximum', of: workOf, format: (value) => printed(value, 1) },
  {
    text: 'Force left right after, of the fresh maximum',
    of: (course) => course.at(-1)!.capacity,
    format: percent,
  },
];

const formats: Record<Trial['unit'], (value: number) => string> = {
  s: roundDuration,
  'of 10': (value) => printed(value, 1),
};

/** A quantity as two points on its own scale from nothing, each with its value on the outer side. */
function pairMarks({ text, drop, straight, format }: Pair, place: Place, index: number): Mark[] {
  const top = place.first + index * place.row;
  const y = top + 14;
  const x = scaleLinear([0, Math.max(drop, straight)], [place.from, place.to]);
  const [low, high] = drop <= straight ? [drop, straight] : [straight, drop];
  const start = x(low) - 16 - roomFor(format(low));
  return [
    { kind: 'text', style: 'tick', at: [place.left, top], text },
    // From nothing up to the first value, whose number it must not strike through.
    ...(start < place.from
      ? []
      : [{ kind: 'rule', style: 'grid', from: [place.from, y], to: [start, y] } as const]),
    { kind: 'rule', style: 'between', from: [x(low), y], to: [x(high), y] },
    { kind: 'dots', style: 'straight-point', dots: [[x(straight), y, 5]] },
    { kind: 'dots', style: 'drop-point', dots: [[x(drop), y, 5]] },
    { kind: 'text', style: 'count', at: [x(low) - 10, y + 4], text: format(low), anchor: 'end' },
    ...(high === low
      ? []
      : [{ kind: 'text', style: 'count', at: [x(high) + 10, y + 4], text: format(high) } as const]),
  ];
}

/** What it comes to in the simulation, and what people measured. */
export function pairsStill(
  { drop, straight }: DropSetRecording,
  trials: readonly Trial[],
  size: Size,
): Mark[] {
  const layout = layouts[size];
  const simulated = totals.map(
    ({ of, ...row }): Pair => ({ ...row, drop: of(drop), straight: of(straight) }),
  );
  const measured = trials.map(
    ({ what, who, unit, ...row }): Pair => ({ ...row, text: `${what}: ${who}`, format: formats[unit] }),
  );
  const block = (title: string, rows: readonly Pair[], place: Place): Mark[] => [
    { kind: 'text', style: 'panel-title', at: [place.left, place.title], text: title },
    ...rows.flatMap((row, index) => pairMarks(row, place, index)),
  ];
  return [
    ...block('What it comes to in this simulation', simulated, layout.totals),
    ...block('What trials measured', measured, layout.trials),
  ];
}

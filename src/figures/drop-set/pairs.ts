import { type BoutResults, workOf } from '../../scenario/boutResults.ts';
import { formatNumber, percent, roundDuration } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { dots, rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { textWidth } from '../../view/textBox.ts';
import { layouts } from './layout.ts';
import type { DropSetRecording } from './question.ts';
import type { DropSetTrial } from './trials.ts';

/** One quantity of the drop set and of the ordinary sets. */
interface Pair {
  readonly name: string;
  readonly drop: number;
  readonly straight: number;
  readonly format: (value: number) => string;
}

type Place = (typeof layouts)[Size]['totals' | 'trials'];

const totals: readonly (Pick<Pair, 'name' | 'format'> & { readonly of: (bouts: BoutResults) => number })[] = [
  {
    name: 'Weight lifted in all, as so many heaviest singles',
    of: workOf,
    format: (value) => formatNumber(value, 1),
  },
  {
    name: 'Force left right after, of the fresh maximum',
    of: (bouts) => bouts.at(-1)!.capacity,
    format: percent,
  },
];

const formats: Record<DropSetTrial['unit'], (value: number) => string> = {
  s: roundDuration,
  'of 10': (value) => formatNumber(value, 1),
};

/** A quantity as two points on its own scale from nothing, each with its value on the outer side. */
function pairMarks({ name, drop, straight, format }: Pair, place: Place, index: number): Mark[] {
  const top = place.first + index * place.row;
  const y = top + 14;
  const x = scaleLinear([0, Math.max(drop, straight)], [place.from, place.to]);
  const [low, high] = drop <= straight ? [drop, straight] : [straight, drop];
  const start = x(low) - 16 - textWidth(format(low), 'count');
  return [
    text('tick', [place.left, top], name),
    // From nothing up to the first value, whose number it must not strike through.
    ...(start < place.from ? [] : [rule('grid', [place.from, y], [start, y])]),
    rule('between', [x(low), y], [x(high), y]),
    dots('straight-point', [[x(straight), y]], 5),
    dots('drop-point', [[x(drop), y]], 5),
    text('count', [x(low) - 10, y + 4], format(low), 'end'),
    ...(high === low ? [] : [text('count', [x(high) + 10, y + 4], format(high))]),
  ];
}

/** What it comes to in the simulation, and what people measured. */
export function pairsStill(
  { drop, straight }: DropSetRecording,
  trials: readonly DropSetTrial[],
  size: Size,
): Mark[] {
  const layout = layouts[size];
  const simulated = totals.map(
    ({ of, ...row }): Pair => ({ ...row, drop: of(drop), straight: of(straight) }),
  );
  const measured = trials.map(
    ({ what, who, unit, ...row }): Pair => ({ ...row, name: `${what}: ${who}`, format: formats[unit] }),
  );
  const block = (title: string, rows: readonly Pair[], place: Place): Mark[] => [
    panelTitle([place.left, place.title], title),
    ...rows.flatMap((row, index) => pairMarks(row, place, index)),
  ];
  return [
    ...block('What it comes to in this simulation', simulated, layout.totals),
    ...block('What trials measured', measured, layout.trials),
  ];
}

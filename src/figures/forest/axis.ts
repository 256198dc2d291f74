import { formatNumber } from '../../typography/number.ts';
import { axisX } from '../../view/axes.ts';
import { rule, text } from '../../view/marks.ts';
import { type Mark, type Size, sizes } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { textWidth } from '../../view/textBox.ts';
import type { Plot } from './data.ts';
import { type Item, layouts } from './items.ts';

export const axisScale = ({ from, to }: Plot, size: Size) => scaleLinear([from, to], [...layouts[size].axis]);

const ticks = 3;

/** What lies on either side, close to the line of no difference; at the edges where one side has no room. */
function endMarks({ ends: [less, more] }: Plot, nought: number, y: number, size: Size): Mark[] {
  const { left, right } = layouts[size];
  const fits =
    nought - 10 - textWidth(less, 'side') >= left && nought + 10 + textWidth(more, 'side') <= right;
  return [
    fits ? text('side', [nought - 10, y], less, 'end') : text('side', [left, y], less),
    fits ? text('side', [nought + 10, y], more) : text('side', [right, y], more, 'end'),
  ];
}

/** The line of no difference and the ticks, behind one row. */
export function gridMarks(plot: Plot, from: number, to: number, size: Size): Mark[] {
  const x = axisScale(plot, size);
  return x
    .ticks(ticks)
    .map((tick) => rule(tick === 0 ? 'no-difference' : 'grid', [x(tick), from], [x(tick), to]));
}

/** From the top of its room down to the axis, on to its labels, and down to the words for either side. */
const downs = {
  narrow: { axis: 1, labels: 14, sides: 29 },
  wide: { axis: 0, labels: 16, sides: 32 },
} as const satisfies Record<Size, unknown>;

/** The axis below the rows of a plot: ticks, and in words what lies on either side of no difference. */
export function axisMarks({ plot, top, hasSides }: Extract<Item, { kind: 'axis' }>, size: Size): Mark[] {
  const { axis } = layouts[size];
  const down = downs[size];
  const x = axisScale(plot, size);
  return [
    ...axisX({
      x,
      ticks: x.ticks(ticks).map((tick) => [tick, tick === 0 ? 'no difference' : formatNumber(tick)]),
      y: top + down.axis,
      span: axis,
      offset: down.labels,
      within: [0, sizes[size]],
    }),
    ...(hasSides ? endMarks(plot, x(0), top + down.sides, size) : []),
  ];
}

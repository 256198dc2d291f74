import { formatNumber } from '../../typography/number.ts';
import { axisTitle, axisX } from '../../view/axes.ts';
import { rule, text } from '../../view/marks.ts';
import { type Mark, type Size, sizes, type Text } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { textWidth } from '../../view/textBox.ts';
import type { Plot } from './data.ts';
import { type ItemOf, layouts } from './items.ts';

export const axisScale = ({ from, to }: Plot, size: Size) => scaleLinear([from, to], [...layouts[size].axis]);

const tickCount = 3;
const gap = 8;
/** Between the number of a tick and the words at zero. */
const tickGap = 4;

/** The values with a line, each as it is printed, and at zero words: fewer where a number would touch them. */
function ticksOf(plot: Plot, size: Size): (readonly [value: number, label: string])[] {
  const x = axisScale(plot, size);
  const halfOf = (label: string) => textWidth(label, 'tick') / 2;
  const values = x.ticks(tickCount).map((value) => [value, formatNumber(value)] as const);
  const isClear = (none: string) =>
    values.every(
      ([value, label]) => value === 0 || Math.abs(x(value) - x(0)) - halfOf(none) - halfOf(label) >= tickGap,
    );
  const none = isClear('no difference') ? 'no difference' : 'equal';
  return values.map(([value, label]) => [value, value === 0 ? none : label]);
}

/** What lies on either side, close to the line of no difference; where one side has no room for that, close to each other. */
export function sideMarks({ ends }: Plot, zero: number, y: number, size: Size, more = ''): Text[] {
  const { left, right } = layouts[size];
  const [less, greater] = [`‹ ${more}${ends[0]}`, `${more}${ends[1]} ›`];
  const fits =
    zero - gap - textWidth(less, 'side') >= left && zero + gap + textWidth(greater, 'side') <= right;
  if (fits) return [text('side', [zero - gap, y], less, 'end'), text('side', [zero + gap, y], greater)];
  const begin = Math.max(left, zero - gap - textWidth(less, 'side'));
  const divide = Math.min(right - textWidth(greater, 'side') - gap, begin + textWidth(less, 'side') + gap);
  return [text('side', [divide - gap, y], less, 'end'), text('side', [divide + gap, y], greater)];
}

/** The line of no difference and the ticks, behind one row. */
export function gridMarks(plot: Plot, from: number, to: number, size: Size): Mark[] {
  const x = axisScale(plot, size);
  return x
    .ticks(tickCount)
    .map((tick) => rule(tick === 0 ? 'no-difference' : 'grid', [x(tick), from], [x(tick), to]));
}

/** What the width of a mark says. */
export const rangeWords = {
  narrow: 'wider: less sure',
  wide: 'width: likely range; wider is less sure',
} as const satisfies Record<Size, string>;

/** The axis below the rows of a plot: its ticks, and on a phone its unit, elsewhere in words what lies on either side. */
export function axisMarks({ plot, top }: ItemOf<'axis'>, size: Size): Mark[] {
  const { axis, left } = layouts[size];
  const x = axisScale(plot, size);
  return [
    ...axisX({
      x,
      ticks: ticksOf(plot, size),
      y: top,
      span: axis,
      offset: size === 'narrow' ? 13 : 15,
      within: [0, sizes[size]],
    }),
    ...(size === 'narrow'
      ? [axisTitle([left, top + 13], plot.tickUnit)]
      : [
          text('aside', [left, top + 15], rangeWords.wide),
          ...sideMarks(plot, x(0), top + 31, size, `${plot.more} `),
        ]),
  ];
}

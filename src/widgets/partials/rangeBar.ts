import type { PartialsRecording } from '../../scenario/figures/partials.ts';
import { axisTitle, axisX, hundredth } from '../../view/axes.ts';
import { rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { scalesOf } from './layout.ts';

const ends: Record<Size, readonly [bottom: string, top: string]> = {
  narrow: ['bottom: the muscle is long', 'top: short'],
  wide: ['bottom: the muscle is long', 'top: the muscle is short'],
};

/** The way up as an axis, and on it the part that is left. */
export function rangeBar({ range: [low, high] }: PartialsRecording, size: Size): Mark[] {
  const { x, layout } = scalesOf(size);
  const { bar, top } = layout;
  const [atBottom, atTop] = ends[size];
  const middle = (layout.left + layout.right) / 2;
  return [
    rule('way', [x(0), bar], [x(1), bar]),
    rule('way-used', [x(low), bar], [x(high), bar]),
    ...[low, high].map((end) => rule('lead', [x(end), top], [x(end), bar])),
    ...axisX({ x, ticks: [0, 0.25, 0.5, 0.75, 1].map(hundredth), y: layout.ticks, offset: 0 }),
    text('aside', [layout.left, layout.ends], atBottom),
    text('aside', [layout.right, layout.ends], atTop, 'end'),
    axisTitle([middle, layout.title], 'Place of the bar, in % of the way up', 'middle'),
  ];
}

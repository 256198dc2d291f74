import { percent } from '../../typography/number.ts';
import { axisTitle, axisX } from '../../view/axes.ts';
import { rule, text } from '../../view/marks.ts';
import { splitBehindText } from '../../view/obstacles.ts';
import { type Mark, type Size, sizes } from '../../view/picture.ts';
import type { Box } from '../../view/textBox.ts';
import { scalesOf } from './layout.ts';
import type { PartialsRecording } from './question.ts';

const ends: Record<Size, readonly [bottom: string, top: string]> = {
  narrow: ['bottom: muscle long', 'top: short'],
  wide: ['bottom: the muscle is long', 'top: the muscle is short'],
};
/** On phones the sentence says of what: “34 % of the way up”. */
const title: Partial<Record<Size, string>> = { wide: 'Place of the bar, in %' };

/** Lines up from the ends of the range. @param behind words in the plot, which they pass behind */
export function rangeLeads({ range }: PartialsRecording, size: Size, behind: readonly Box[]): Mark[] {
  const { x, layout } = scalesOf(size);
  const { bar, top } = layout;
  return range.flatMap((end) => splitBehindText(rule('lead', [x(end), top], [x(end), bar]), behind));
}

/** The way up as an axis, and on it the part that is left. */
export function rangeBar({ range: [low, high] }: PartialsRecording, size: Size): Mark[] {
  const { x, layout } = scalesOf(size);
  const { bar } = layout;
  const [atBottom, atTop] = ends[size];
  const words = title[size];
  const middle = (layout.left + layout.right) / 2;
  return [
    rule('way', [x(0), bar], [x(1), bar]),
    rule('way-used', [x(low), bar], [x(high), bar]),
    ...axisX({
      x,
      ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => [share, percent(share)] as const),
      y: layout.ticks,
      offset: 0,
      within: [0, sizes[size]],
    }),
    text('aside', [layout.left, layout.ends], atBottom),
    text('aside', [layout.right, layout.ends], atTop, 'end'),
    ...(words === undefined ? [] : [axisTitle([middle, layout.ends], words, 'middle')]),
  ];
}

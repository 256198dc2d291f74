import { formatNumber } from '../../typography/number.ts';
import { axisX } from '../../view/axes.ts';
import { dots, rule, textLines } from '../../view/marks.ts';
import type { Mark, Picture } from '../../view/picture.ts';
import { type LinearScale, scaleLinear } from '../../view/scale.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapText } from '../../view/wrapText.ts';
import type { Interval } from '../interval.ts';
import type { Drawn, RowAxis } from './axis.ts';

/** Edges, heights and sizes in units of the picture, which is as wide as a row on a phone. */
const layout = {
  width: 316,
  left: 8,
  right: 308,
  found: 12,
  compared: 27,
  gap: 13,
  ticks: 14,
  title: 30,
  line: 15,
  bottom: 5,
  point: 4.5,
  whisker: 4,
} as const;
const tickCount = 4;

/** A line from end to end with a stop at each, and a point at the value. */
function intervalMarks(
  { value, low, high }: Interval,
  x: LinearScale,
  y: number,
  look: string,
  point: string,
): Mark[] {
  const [left, at, right] = [low, value, high].map(x) as [number, number, number];
  const { whisker } = layout;
  return [
    ...(low === high
      ? []
      : [
          rule(look, [left, y], [right, y]),
          ...[left, right].map((end) => rule(look, [end, y - whisker], [end, y + whisker])),
        ]),
    dots(point, [[at, y]], layout.point),
  ];
}

const ends = ({ low, value, high }: Interval): string =>
  low === high
    ? formatNumber(value)
    : `${formatNumber(value)}, from ${formatNumber(round(low))} to ${formatNumber(round(high))}`;

/** Sums of a value and its ± without the last bits of a float. */
const round = (value: number) => Math.round(value * 1e6) / 1e6;

/** What the picture shows, for those who hear it. */
function titleOf({ found, compared }: Drawn, { from, to, words }: RowAxis): string {
  const scale = `Drawn to scale, ${formatNumber(from)} to ${formatNumber(to)} ${words}`;
  const against = compared === undefined ? '' : `; set against ${ends(compared)}`;
  return `${scale}: ${ends(found)}${against}.`;
}

/**
 * The interval of a finding on its axis, and below it that of what it is set against.
 *
 * @param secondHand whether it is known from others: then it is hollow and its line broken
 */
export function intervalPicture(drawn: Drawn, axis: RowAxis, secondHand: boolean): Picture {
  const { left, right, found, compared, gap, ticks, title, line, bottom, width } = layout;
  const words = wrapText(axis.words, right - left, (one) => textWidth(one, 'axis-title'));
  const x = scaleLinear([axis.from, axis.to], [left, right]);
  const y = (drawn.compared === undefined ? found : compared) + gap;
  const suffix = secondHand ? '-second' : '';
  return {
    width,
    height: y + title + (words.length - 1) * line + bottom,
    title: titleOf(drawn, axis),
    still: [
      ...axisX({
        x,
        ticks: x.ticks(tickCount).map((tick) => [tick, formatNumber(tick)] as const),
        y,
        offset: ticks,
        span: [left, right],
        tickSize: 3,
        within: [0, width],
      }),
      rule('axis', [x(axis.none), 2], [x(axis.none), y]),
      ...textLines('axis-title', [left, y + title], words, line),
      ...(drawn.compared === undefined
        ? []
        : intervalMarks(drawn.compared, x, compared, 'study-compared', 'study-compared-point')),
      ...intervalMarks(
        drawn.found,
        x,
        found,
        `study-interval${suffix}`,
        secondHand ? 'study-second' : 'study-read',
      ),
    ],
    moving: [],
  };
}

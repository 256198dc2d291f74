import { type BoutResults, secondsOf } from '../../scenario/boutResults.ts';
import { axisX, panelTitle } from '../../view/axes.ts';
import { path, rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { layouts } from './layout.ts';
import type { DropSetRecording } from './question.ts';

/** So short a time is told in seconds. */
const fewMinutes = 150;
const minute = 60;

/** The unit of the axis of time, in words and in seconds. */
const unitFor = (max: number) =>
  max <= fewMinutes ? { name: 'seconds', seconds: 1 } : { name: 'minutes', seconds: minute };

/** Where whole units lie, a few of them. */
const ticksOf = (max: number, unit: number): number[] =>
  scaleLinear([0, max / unit], [0, 1])
    .ticks(4)
    .filter((tick) => Number.isInteger(tick));

/** How the time goes by: bars are work, the line between them is rest. How long each takes stands over its lane. */
export function ribbonStill({ drop, straight }: DropSetRecording, size: Size): Mark[] {
  const { left, ribbon } = layouts[size];
  const max = Math.max(secondsOf(drop), secondsOf(straight));
  const unit = unitFor(max);
  const x = scaleLinear([0, max], [ribbon.left, ribbon.right]);
  const bottom = ribbon.first + 2 * ribbon.row + 4;
  const row = (course: BoutResults, name: string, index: number): Mark[] => {
    const middle = ribbon.first + (index + 1 / 2) * ribbon.row;
    const top = (middle - ribbon.bar / 2).toFixed(1);
    const bars = course.map(({ begins, ends }) => {
      const width = (x(ends) - x(begins)).toFixed(1);
      return `M${x(begins).toFixed(1)} ${top}h${width}v${ribbon.bar}h-${width}z`;
    });
    return [
      text('tick', [left, middle + 4], name),
      rule('resting', [x(0), middle], [x(secondsOf(course)), middle]),
      path('working', bars.join('')),
    ];
  };
  return [
    panelTitle([left, ribbon.title], `Time in ${unit.name}: bars are work, the line is rest`),
    ...row(drop, 'drop set', 0),
    ...row(straight, 'straight sets', 1),
    ...axisX({
      x: (tick) => x(tick * unit.seconds),
      ticks: ticksOf(max, unit.seconds),
      y: bottom,
      span: [ribbon.left, ribbon.right],
      offset: 16,
    }),
  ];
}

import { range as numbers } from 'd3-array';
import { percent } from '../../typography/number.ts';
import { axisTitle, axisY, panelTitle, percentTicks } from '../../view/axes.ts';
import { area, dots, path, polyline, rule, text } from '../../view/marks.ts';
import { splitBehindText, textObstacles } from '../../view/obstacles.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { type Now, type Stage, shortOf, stageOf, stallOf, wholeOf } from './at.ts';
import { type Scales, scalesOf } from './layout.ts';
import { plotWords } from './plotWords.ts';
import type { PartialsRecording } from './question.ts';
import { rangeLeads } from './rangeBar.ts';

/** Points of a curve, spread evenly. */
const steps = 120;
const between = (low: number, high: number) =>
  numbers(steps + 1).map((step) => low + ((high - low) * step) / steps);

/** What the load asks over a part of the way, where it is at least so much: a line for each stretch. */
function curve(
  { demandAt }: PartialsRecording,
  { x, y }: Scales,
  [low, high]: readonly [number, number],
  minDemand = 0,
): string {
  const stretches: Point[][] = [[]];
  for (const position of between(low, high)) {
    if (demandAt(position) >= minDemand) stretches.at(-1)!.push([x(position), y(demandAt(position))]);
    else stretches.push([]);
  }
  return stretches.map(polyline).join('');
}

/** The room between what the load asks and what the muscle gives, in the range that is left. */
function room(recording: PartialsRecording, { x, y }: Scales): Mark[] {
  const { range, demandAt } = recording;
  const { capacity } = wholeOf(recording);
  const asked = between(...range).map(
    (position): Point => [x(position), y(Math.min(capacity, demandAt(position)))],
  );
  const level = range.map((position): Point => [x(position), y(capacity)]);
  return [path('room', area(asked, level))];
}

function axes({ layout, x, y }: Scales): Mark[] {
  return [
    axisTitle([layout.left - 32, 16], '% of fresh force'),
    ...axisY({ y, ticks: percentTicks, span: [layout.left, layout.right], gap: 13 }),
    rule('capacity-faint', [x(0), y(1)], [x(1), y(1)]),
  ];
}

/** Everything in the plot that stays: its axes, what the load asks, and of what lift. */
export function curveStill(recording: PartialsRecording, size: Size, own: boolean): Mark[] {
  const scales = scalesOf(size);
  const { layout } = scales;
  const band = size === 'wide' ? '; its band: loads studied' : '';
  return [
    ...axes(scales),
    path('demand-outside', curve(recording, scales, [0, 1])),
    path('demand', curve(recording, scales, recording.range)),
    panelTitle(
      [layout.track + 12, 16],
      `${own ? 'own curve' : recording.exercise.label}, load ${percent(recording.load)}${band}`,
      'end',
    ),
  ];
}

/** Where the curve rises above what was left at failure, and where the bar stalled. */
function stallMarks(recording: PartialsRecording, scales: Scales): Mark[] {
  const { x, y, layout } = scales;
  const stall = stallOf(recording, 0);
  return [
    path('beyond', curve(recording, scales, [0, 1], wholeOf(recording).capacity)),
    ...(stall === undefined
      ? []
      : [rule('stall', [x(stall), y(recording.demandAt(stall))], [x(stall), layout.bottom])]),
  ];
}

/** What is known of a run at a stage of it, over the curve. */
function told(recording: PartialsRecording, stage: Stage, scales: Scales): Mark[] {
  const { x, y } = scales;
  const level = (style: string, share: number) => rule(style, [x(0), y(share)], [x(1), y(share)]);
  return [
    ...(stage > 1 ? room(recording, scales) : []),
    ...(stage > 0 ? [...stallMarks(recording, scales), level('capacity', wholeOf(recording).capacity)] : []),
    ...(stage > 2 ? [level('capacity-faint', shortOf(recording).capacity)] : []),
  ];
}

/** What comes in the plot as the run goes on: what failure showed, the level of what can be given now, the bar, words. */
export function curveMoving(recording: PartialsRecording, now: Now, size: Size, own: boolean): Mark[] {
  const scales = scalesOf(size);
  const { x, y, layout } = scales;
  const stage = stageOf(now);
  const words = plotWords(recording, size, own, stage);
  const behind = textObstacles(words);
  const given = y(now.capacity);
  return [
    ...told(recording, stage, scales),
    ...rangeLeads(recording, size, behind),
    ...splitBehindText(rule('capacity-now', [x(0), given], [x(1), given]), behind),
    // A curve of one’s own has a grip there.
    ...(own ? [] : [text('capacity-label', [layout.right + 5, given + 4.5], 'now')]),
    dots('demand-point', [[x(now.position), y(recording.demandAt(now.position))]], 5),
    ...words,
  ];
}

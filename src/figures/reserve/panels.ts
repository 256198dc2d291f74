import type { RepetitionRecord } from '../../model/set/record.ts';
import { axisTitle, axisX, axisY, panelTitle } from '../../view/axes.ts';
import { frameAt } from '../../view/frameAt.ts';
import { dots, path, polyline, rule, text, textLines } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { doneAt, isOver, outcomeOf } from './at.ts';
import { type Scales, scalesOf } from './layout.ts';
import { type ReserveRecording, totalOf } from './question.ts';
import { findingText } from './words.ts';

const titles: Record<Size, { speed: string; effort: string }> = {
  narrow: { speed: 'Speed of the bar in each rep, m/s', effort: 'Effort in each, of 10' },
  wide: { speed: 'Speed of the bar in each repetition, metres a second', effort: 'Effort in each, of 10' },
};

/** Title, finding, axes: what does not tell how the set will end. */
export function panelsStill(recording: ReserveRecording, size: Size): Mark[] {
  const { layout, x, speed, effort } = scalesOf(recording, size);
  const { left, right } = layout;
  const span = [left, right] as const;
  const repetitions = x.ticks(size === 'wide' ? 12 : 6).filter((tick) => Number.isInteger(tick) && tick > 0);
  return [
    panelTitle([left, layout.speed.title], titles[size].speed),
    ...axisY({ y: speed, ticks: [0, 0.1, 0.2, 0.3].map((tick) => [tick, tick.toFixed(1)]), span }),
    panelTitle([left, layout.effort.title], titles[size].effort),
    ...axisY({ y: effort, ticks: [0, 5], span }),
    rule('ceiling', [left, effort(10)], [right, effort(10)]),
    text('tick', [left - 6, effort(10) + 4], '10', 'end'),
    text('wall-label', [right, effort(10) - 6], 'the most there is', 'end'),
    ...axisX({ x, ticks: repetitions, y: layout.ticks, offset: 0 }),
    axisTitle([left, layout.axis], 'Repetition'),
  ];
}

/** Bars of speed, one path for all. */
function bars(speeds: readonly number[], rows: readonly RepetitionRecord[], { x, speed }: Scales): string {
  const width = 0.7 * (x(2) - x(1));
  return rows
    .map(({ number }) => {
      const height = speed(0) - speed(speeds[number - 1]!);
      return `M${(x(number) - width / 2).toFixed(1)} ${speed(0)}v${(-height).toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}z`;
    })
    .join('');
}

/** Effort at its most in each repetition. */
const pointsOf = (rows: readonly RepetitionRecord[], { x, effort }: Scales) =>
  rows.map((row): Point => [x(row.number), effort(10 * row.effort)]);

/** A line down through both panels. */
const across = (style: string, at: number, { speed, effort }: Scales['layout']): Mark[] =>
  [speed, effort].map(({ top, bottom }) => rule(style, [at, top], [at, bottom]));

/** The place of the moment on the axis, and the effort at it. */
function nowMarks(recording: ReserveRecording, seconds: number, { layout, x, effort }: Scales): Mark[] {
  const frame = frameAt(recording.session.frames, seconds);
  const row = recording.session.repetitions.find(({ number }) => number === frame.repetition)!;
  const share = Math.min(1, Math.max(0, (seconds - row.begins) / Math.max(0.1, row.ends - row.begins)));
  const at = x(row.number - 0.5 + share);
  return [...across('now', at, layout), dots('effort-point', [[at, effort(10 * frame.effort)]], 5)];
}

/** Where the reader stopped, once the set has come so far. */
function stopMarks({ stop }: ReserveRecording, { layout, x }: Scales): Mark[] {
  const at = x(stop + 0.5);
  const leftHalf = at - layout.left < 70;
  return [
    ...across('stop', at, layout),
    ...(leftHalf ? [] : [text('end-label', [at - 5, layout.speed.top + 9], 'you stop', 'end')]),
  ];
}

/** How many were left, over their bars, and a cross where the bar stalled. */
function endMarks(recording: ReserveRecording, { layout, x, speed }: Scales): Mark[] {
  const total = totalOf(recording);
  const outcome = outcomeOf(recording);
  const at = x(total + 1);
  const cross = path('stalled-rep', `M${(at - 4).toFixed(1)} ${speed(0) - 10}l8 8m0 -8l-8 8`);
  if (outcome === undefined || outcome.left === 0) return [cross];
  const words = `${outcome.left} left`;
  const from = x(recording.stop + 0.5) + 6;
  const room = from + textWidth(words, 'capacity-label') < layout.right;
  return [
    cross,
    room
      ? text('capacity-label', [from, layout.speed.top + 9], words)
      : text('capacity-label', [layout.right, layout.speed.top - 4], words, 'end'),
  ];
}

/** The set up to a moment. */
export function panelsMoving(recording: ReserveRecording, seconds: number, size: Size): Mark[] {
  const scales = scalesOf(recording, size);
  const { layout } = scales;
  const { session, stop } = recording;
  const speeds = session.bouts[0]!.speeds;
  const done = doneAt(recording, seconds);
  const points = pointsOf(done, scales);
  const drawn = (rows: readonly RepetitionRecord[]) => bars(speeds, rows, scales);
  const over = isOver(recording, seconds);
  const after = (number: number) => stop > 0 && number > stop;
  const stopped = stop > 0 && stop <= totalOf(recording) && done.length >= stop;
  return [
    ...textLines('finding', [layout.left, layout.speed.title + 19], findingText(recording, seconds, size)),
    path('speed-bar', drawn(done.filter(({ number }) => !after(number)))),
    path('speed-left', drawn(done.filter(({ number }) => after(number)))),
    path('effort', polyline(points)),
    dots('effort-point', points, size === 'wide' ? 2.6 : 2),
    ...(over ? [] : nowMarks(recording, seconds, scales)),
    ...(stopped ? stopMarks(recording, scales) : []),
    ...(over ? endMarks(recording, scales) : []),
  ];
}

import type { RepetitionRecord } from '../../model/set/record.ts';
import { axisTitle, axisX, axisY, panelTitle } from '../../view/axes.ts';
import { frameAt } from '../../view/frameAt.ts';
import { liftMoving, liftStill } from '../../view/liftPanel.ts';
import { path, rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { doneAt, isFinished, outcomeOf } from './at.ts';
import { liftOf, type Scales, scalesOf } from './layout.ts';
import { type ReserveRecording, totalOf } from './question.ts';

const titles: Record<Size, string> = {
  narrow: 'Its speed in each rep, m/s',
  wide: 'Its speed in each rep, metres a second',
};

/** Title and axes: what does not tell how the set will end. */
export function panelsStill(recording: ReserveRecording, size: Size): Mark[] {
  const { layout, x, speed } = scalesOf(recording, size);
  const { left, right } = layout;
  const repetitions = x.ticks(size === 'wide' ? 12 : 6).filter((tick) => Number.isInteger(tick) && tick > 0);
  return [
    ...liftStill(liftOf(size)),
    panelTitle([layout.title, liftOf(size).top - 13], titles[size]),
    ...axisY({ y: speed, ticks: speed.ticks(4).map((tick) => [tick, tick.toFixed(1)]), span: [left, right] }),
    ...axisX({ x, ticks: repetitions, y: layout.ticks, offset: 0 }),
    axisTitle([left, layout.axis], 'Rep'),
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

/** A line down through the panel. */
const across = (style: string, at: number, { top, bottom }: Scales['layout']): Mark =>
  rule(style, [at, top], [at, bottom]);

/** The place of the moment on the axis. */
function nowMark({ session }: ReserveRecording, seconds: number, { layout, x }: Scales): Mark {
  const frame = frameAt(session.frames, seconds);
  const row = session.repetitions.find(({ number }) => number === frame.repetition)!;
  const share = Math.min(1, Math.max(0, (seconds - row.begins) / Math.max(0.1, row.ends - row.begins)));
  return across('now', x(row.number - 0.5 + share), layout);
}

/** Where the reader stopped, once the set has come so far. */
function stopMarks({ stop }: ReserveRecording, { layout, x }: Scales): Mark[] {
  const at = x(stop + 0.5);
  const leftHalf = at - layout.left < 70;
  return [
    across('stop', at, layout),
    ...(leftHalf ? [] : [text('end-label', [at - 5, layout.top + 9], 'you stop', 'end')]),
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
      ? text('capacity-label', [from, layout.top + 9], words)
      : text('capacity-label', [layout.right, layout.top - 4], words, 'end'),
  ];
}

/** What will stand in the panel, before anything does: between its lines. */
function pendingMarks({ layout, speed }: Scales): Mark[] {
  const step = speed.ticks(4)[1]!;
  return ['A column for each rep:', 'the taller, the faster.'].map((words, line) =>
    text('aside', [layout.left + 20, speed((2.5 - line) * step) + 4], words),
  );
}

/** The set up to a moment. */
export function panelsMoving(
  recording: ReserveRecording,
  seconds: number,
  size: Size,
  _scenario?: unknown,
  exposure = 0,
): Mark[] {
  const scales = scalesOf(recording, size);
  const { session, stop } = recording;
  const speeds = session.bouts[0]!.speeds;
  const done = doneAt(recording, seconds);
  const drawn = (rows: readonly RepetitionRecord[]) => bars(speeds, rows, scales);
  const over = isFinished(recording, seconds);
  const after = (number: number) => stop > 0 && number > stop;
  const stopped = stop > 0 && stop <= totalOf(recording) && done.length >= stop;
  return [
    ...liftMoving(session, seconds, liftOf(size), { exposure }),
    path('speed-bar', drawn(done.filter(({ number }) => !after(number)))),
    path('speed-left', drawn(done.filter(({ number }) => after(number)))),
    ...(seconds === 0 ? pendingMarks(scales) : []),
    ...(over ? endMarks(recording, scales) : [nowMark(recording, seconds, scales)]),
    ...(stopped ? stopMarks(recording, scales) : []),
  ];
}

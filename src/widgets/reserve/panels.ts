import { line } from 'd3-shape';
import type { RepetitionRecord } from '../../model/set/record.ts';
import { type ReserveRecording, totalOf } from '../../scenario/figures/reserve.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { doneAt, frameAt, isOver, outcomeOf } from './at.ts';
import { type Scales, scalesOf } from './layout.ts';
import { finding } from './words.ts';

const titles: Record<Size, { speed: string; effort: string }> = {
  narrow: { speed: 'Speed of the bar in each rep, m/s', effort: 'Effort in each, of 10' },
  wide: { speed: 'Speed of the bar in each repetition, metres a second', effort: 'Effort in each, of 10' },
};

/** Title, finding, axes: what does not tell how the set will end. */
export function panelsStill(recording: ReserveRecording, size: Size): Mark[] {
  const { layout, x, speed, effort } = scalesOf(recording, size);
  const { left, right } = layout;
  const level = (y: number, ground: boolean, text: string): Mark[] => [
    { kind: 'rule', style: ground ? 'axis' : 'grid', from: [left, y], to: [right, y] },
    { kind: 'text', style: 'tick', at: [left - 6, y + 4], text, anchor: 'end' },
  ];
  return [
    { kind: 'text', style: 'panel-title', at: [left, layout.speed.title], text: titles[size].speed },
    ...[0, 0.1, 0.2, 0.3].flatMap((tick) => level(speed(tick), tick === 0, tick.toFixed(1))),
    { kind: 'text', style: 'panel-title', at: [left, layout.effort.title], text: titles[size].effort },
    ...[0, 5].flatMap((tick) => level(effort(tick), tick === 0, String(tick))),
    { kind: 'rule', style: 'ceiling', from: [left, effort(10)], to: [right, effort(10)] },
    { kind: 'text', style: 'tick', at: [left - 6, effort(10) + 4], text: '10', anchor: 'end' },
    {
      kind: 'text',
      style: 'wall-label',
      at: [right, effort(10) - 6],
      text: 'the most there is',
      anchor: 'end',
    },
    ...x
      .ticks(size === 'wide' ? 12 : 6)
      .filter((tick) => Number.isInteger(tick) && tick > 0)
      .map(
        (tick): Mark => ({
          kind: 'text',
          style: 'tick',
          at: [x(tick), layout.ticks],
          text: String(tick),
          anchor: 'middle',
        }),
      ),
    { kind: 'text', style: 'axis-title', at: [left, layout.axis], text: 'Repetition' },
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

/** Effort at its most in each repetition, as a line. */
const efforts = (rows: readonly RepetitionRecord[], { x, effort }: Scales): string =>
  line<RepetitionRecord>(
    ({ number }) => x(number),
    (row) => effort(10 * row.effort),
  ).digits(1)([...rows]) ?? '';

/** The place of the moment on the axis, and the effort at it. */
function nowMarks(recording: ReserveRecording, seconds: number, { layout, x, effort }: Scales): Mark[] {
  const frame = frameAt(recording, seconds);
  const row = recording.session.repetitions.find(({ number }) => number === frame.repetition)!;
  const share = Math.min(1, Math.max(0, (seconds - row.begins) / Math.max(0.1, row.ends - row.begins)));
  const at = x(row.number - 0.5 + share);
  return [
    { kind: 'rule', style: 'now', from: [at, layout.speed.top], to: [at, layout.speed.bottom] },
    { kind: 'rule', style: 'now', from: [at, layout.effort.top], to: [at, layout.effort.bottom] },
    { kind: 'dots', style: 'effort-point', dots: [[at, effort(10 * frame.effort), 5]] },
  ];
}

/** Where the reader stopped, once the set has come so far. */
function stopMarks({ stop }: ReserveRecording, { layout, x }: Scales): Mark[] {
  const at = x(stop + 0.5);
  const leftHalf = at - layout.left < 70;
  return [
    { kind: 'rule', style: 'stop', from: [at, layout.speed.top], to: [at, layout.speed.bottom] },
    { kind: 'rule', style: 'stop', from: [at, layout.effort.top], to: [at, layout.effort.bottom] },
    ...(leftHalf
      ? []
      : [
          {
            kind: 'text',
            style: 'end-label',
            at: [at - 5, layout.speed.top + 9],
            text: 'you stop',
            anchor: 'end',
          } as const,
        ]),
  ];
}

/** How many were left, over their bars, and a cross where the bar stalled. */
function endMarks(recording: ReserveRecording, { layout, x, speed }: Scales): Mark[] {
  const total = totalOf(recording);
  const outcome = outcomeOf(recording);
  const at = x(total + 1);
  const cross: Mark = {
    kind: 'path',
    style: 'stalled-rep',
    d: `M${(at - 4).toFixed(1)} ${speed(0) - 10}l8 8m0 -8l-8 8`,
  };
  if (outcome === undefined || outcome.left === 0) return [cross];
  const text = `${outcome.left} left`;
  const from = x(recording.stop + 0.5) + 6;
  const room = from + 6.5 * text.length < layout.right;
  return [
    cross,
    {
      kind: 'text',
      style: 'capacity-label',
      at: room ? [from, layout.speed.top + 9] : [layout.right, layout.speed.top - 4],
      text,
      ...(!room && { anchor: 'end' as const }),
    },
  ];
}

/** The set up to a moment. */
export function panelsMoving(recording: ReserveRecording, seconds: number, size: Size): Mark[] {
  const scales = scalesOf(recording, size);
  const { layout, x, effort } = scales;
  const { session, stop } = recording;
  const speeds = session.bouts[0]!.speeds;
  const done = doneAt(recording, seconds);
  const over = isOver(recording, seconds);
  const after = (number: number) => stop > 0 && number > stop;
  const stopped = stop > 0 && stop <= totalOf(recording) && done.length >= stop;
  return [
    ...finding(recording, seconds, size).map(
      (text, index): Mark => ({
        kind: 'text',
        style: 'finding',
        at: [layout.left, layout.speed.title + 19 + 17 * index],
        text,
      }),
    ),
    {
      kind: 'path',
      style: 'speed-bar',
      d: bars(
        speeds,
        done.filter(({ number }) => !after(number)),
        scales,
      ),
    },
    {
      kind: 'path',
      style: 'speed-left',
      d: bars(
        speeds,
        done.filter(({ number }) => after(number)),
        scales,
      ),
    },
    { kind: 'path', style: 'effort', d: efforts(done, scales) },
    {
      kind: 'dots',
      style: 'effort-point',
      dots: done.map((row) => [x(row.number), effort(10 * row.effort), size === 'wide' ? 2.6 : 2]),
    },
    ...(over ? [] : nowMarks(recording, seconds, scales)),
    ...(stopped ? stopMarks(recording, scales) : []),
    ...(over ? endMarks(recording, scales) : []),
  ];
}

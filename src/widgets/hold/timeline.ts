import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Frame, Recording } from '../../model/isometric.ts';
import { effortOf } from '../../scenario/effort.ts';
import { duration } from '../../typography/number.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { allRecruited, lastFrame } from './frameAt.ts';

const layouts = {
  narrow: { left: 34, right: 338, top: 290, bottom: 440 },
  wide: { left: 30, right: 684, top: 318, bottom: 488 },
} as const satisfies Record<Size, unknown>;

/** The three lines: what they are called, and their height in per cent of the most. */
const lines = {
  demand: ({ demand }: Frame) => 100 * demand,
  capacity: ({ capacity }: Frame) => 100 * capacity,
  effort: ({ excitation }: Frame) => 10 * effortOf(excitation),
} as const;
type LineName = keyof typeof lines;
const names = Object.keys(lines) as LineName[];

/** Lines finer than this show no difference. */
const mostPoints = 96;

export function timelineScales(recording: Recording, size: Size) {
  const layout = layouts[size];
  return {
    layout,
    x: scaleLinear([0, lastFrame(recording).seconds], [layout.left, layout.right]),
    y: scaleLinear([0, 100], [layout.bottom, layout.top]),
  };
}

/** The frames a line is drawn through: the same ones at every moment, so that a line does not quiver as it grows. */
function thinned({ frames }: Recording): readonly Frame[] {
  const stride = Math.ceil(frames.length / mostPoints);
  return frames.filter((_, index) => index % stride === 0 || index === frames.length - 1);
}

/** Leaves out what lies on a level stretch. */
function bends(frames: readonly Frame[], height: (frame: Frame) => number): readonly Frame[] {
  return frames.filter((frame, index) => {
    const before = frames[index - 1];
    const after = frames[index + 1];
    const level = (other: Frame | undefined) => other !== undefined && height(other) === height(frame);
    return !(level(before) && level(after));
  });
}

function drawn(recording: Recording, frames: readonly Frame[], name: LineName, size: Size): string {
  const { x, y } = timelineScales(recording, size);
  const path = line<Frame>(
    (frame) => x(frame.seconds),
    (frame) => y(lines[name](frame)),
  ).digits(1);
  return path(bends(frames, lines[name])) ?? '';
}

/** Labels stand at the beginning of their line, kept apart, the higher line’s label above it. */
function labels(recording: Recording, size: Size): Mark[] {
  const { layout, y } = timelineScales(recording, size);
  const first = recording.frames[0]!;
  const demand = y(lines.demand(first));
  const effort = y(lines.effort(first));
  const demandBelow = demand >= effort;
  const crowded = lines.demand(first) > 88;
  const at = (height: number): readonly [number, number] => [layout.left + 8, height];
  return [
    {
      kind: 'text',
      style: 'capacity-label',
      at: [layout.left + (size === 'wide' ? 60 : 44), layout.top - 6],
      text: 'what the muscle could give',
    },
    {
      kind: 'text',
      style: 'demand-label',
      at: at(crowded ? demand + 34 : demand + (demandBelow ? 17 : -7)),
      text: 'what is asked',
    },
    {
      kind: 'text',
      style: 'effort-label',
      at: at(crowded ? demand + 52 : effort + (demandBelow ? -8 : 18)),
      text: 'effort',
    },
  ];
}

function turningPoint(recording: Recording, size: Size): Mark[] {
  const frame = allRecruited(recording);
  const { x, y, layout } = timelineScales(recording, size);
  const end = lastFrame(recording).seconds;
  if (frame === undefined || frame.seconds < end / 5) return [];
  const at = [x(frame.seconds), y(lines.effort(frame))] as const;
  return [
    { kind: 'rule', style: 'lead', from: [at[0], layout.bottom - 36], to: [at[0], layout.bottom] },
    { kind: 'dots', style: 'effort-point', dots: [[...at, 3.2]] },
    {
      kind: 'text',
      style: 'aside',
      at: [at[0] - 6, layout.bottom - 22],
      text: 'the last unit',
      anchor: 'end',
    },
    {
      kind: 'text',
      style: 'aside',
      at: [at[0] - 6, layout.bottom - 7],
      text: `joins at ${duration(frame.seconds)}`,
      anchor: 'end',
    },
  ];
}

/** Axes, the whole run faint, names of the lines, the moment the last unit joins. */
export function timelineStill(recording: Recording, size: Size): Mark[] {
  const { layout, x, y } = timelineScales(recording, size);
  const frames = thinned(recording);
  const ticks = x.ticks(size === 'wide' ? 6 : 4);
  return [
    ...[0, 50, 100].flatMap((tick): Mark[] => [
      {
        kind: 'rule',
        style: tick === 0 ? 'axis' : 'grid',
        from: [layout.left, y(tick)],
        to: [layout.right, y(tick)],
      },
      { kind: 'text', style: 'tick', at: [layout.left - 6, y(tick) + 4], text: String(tick), anchor: 'end' },
    ]),
    ...ticks.map(
      (tick): Mark => ({
        kind: 'text',
        style: 'tick',
        at: [x(tick), layout.bottom + 18],
        text: String(tick),
        anchor: 'middle',
      }),
    ),
    {
      kind: 'text',
      style: 'axis-title',
      at: [layout.left, layout.bottom + 36],
      text:
        size === 'wide'
          ? 'Seconds. Force in per cent of the rested maximum, effort in per cent of the most there is'
          : 'Seconds. Force and effort in % of the most',
    },
    ...names.map(
      (name): Mark => ({ kind: 'path', style: `${name}-faint`, d: drawn(recording, frames, name, size) }),
    ),
    ...labels(recording, size),
    ...turningPoint(recording, size),
  ];
}

/** The run up to a moment, and where each line stands. */
export function timelineMoving(recording: Recording, frame: Frame, size: Size): Mark[] {
  const { layout, x, y } = timelineScales(recording, size);
  const past = [...thinned(recording).filter(({ seconds }) => seconds < frame.seconds), frame];
  const now = x(frame.seconds);
  const ended = frame === lastFrame(recording) && recording.limitSeconds !== undefined;
  return [
    { kind: 'rule', style: 'now', from: [now, layout.top], to: [now, layout.bottom] },
    ...names.map((name): Mark => ({ kind: 'path', style: name, d: drawn(recording, past, name, size) })),
    ...names.map(
      (name): Mark => ({
        kind: 'dots',
        style: `${name}-point`,
        dots: [[now, y(lines[name](frame)), ended ? 5 : 4]],
      }),
    ),
    ...(ended ? endLabel(frame, now, y(lines.demand(frame))) : []),
  ];
}

function endLabel(frame: Frame, x: number, y: number): Mark[] {
  const low = frame.demand < 0.25;
  return [
    {
      kind: 'text',
      style: 'end-label',
      at: [x - 10, low ? y - 12 : y + 20],
      text: `it ends at ${duration(frame.seconds)}`,
      anchor: 'end',
    },
  ];
}

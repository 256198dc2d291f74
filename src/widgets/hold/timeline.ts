import { scaleLinear } from 'd3-scale';
import type { Frame, Recording } from '../../model/isometric.ts';
import { effortOf } from '../../scenario/effort.ts';
import { duration } from '../../typography/number.ts';
import { axisTitle, axisX, axisY } from '../../view/axes.ts';
import { dots, path, polyline, rule, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { allRecruited, lastFrame } from './frames.ts';

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

const axisWords: Record<Size, string> = {
  narrow: 'Seconds. Force and effort in % of the most',
  wide: 'Seconds. Force in per cent of the rested maximum, effort in per cent of the most there is',
};

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
  const points = bends(frames, lines[name]).map((frame): Point => [x(frame.seconds), y(lines[name](frame))]);
  return polyline(points);
}

/** Labels stand at the beginning of their line, kept apart, the higher line’s label above it. */
function labels(recording: Recording, size: Size): Mark[] {
  const { layout, y } = timelineScales(recording, size);
  const first = recording.frames[0]!;
  const demand = y(lines.demand(first));
  const effort = y(lines.effort(first));
  const demandBelow = demand >= effort;
  const crowded = lines.demand(first) > 88;
  const at = (height: number): Point => [layout.left + 8, height];
  return [
    text(
      'capacity-label',
      [layout.left + (size === 'wide' ? 60 : 44), layout.top - 6],
      'what the muscle could give',
    ),
    text('demand-label', at(crowded ? demand + 34 : demand + (demandBelow ? 17 : -7)), 'what is asked'),
    text('effort-label', at(crowded ? demand + 52 : effort + (demandBelow ? -8 : 18)), 'effort'),
  ];
}

function turningPoint(recording: Recording, size: Size): Mark[] {
  const frame = allRecruited(recording);
  const { x, y, layout } = timelineScales(recording, size);
  const end = lastFrame(recording).seconds;
  if (frame === undefined || frame.seconds < end / 5) return [];
  const at: Point = [x(frame.seconds), y(lines.effort(frame))];
  return [
    rule('lead', [at[0], layout.bottom - 36], [at[0], layout.bottom]),
    dots('effort-point', [at], 3.2),
    text('aside', [at[0] - 6, layout.bottom - 22], 'the last unit', 'end'),
    text('aside', [at[0] - 6, layout.bottom - 7], `joins at ${duration(frame.seconds)}`, 'end'),
  ];
}

/** Axes, the whole run faint, names of the lines, the moment the last unit joins. */
export function timelineStill(recording: Recording, size: Size): Mark[] {
  const { layout, x, y } = timelineScales(recording, size);
  const frames = thinned(recording);
  return [
    ...axisY({ y, ticks: [0, 50, 100], span: [layout.left, layout.right] }),
    ...axisX({ x, ticks: x.ticks(size === 'wide' ? 6 : 4), y: layout.bottom }),
    axisTitle([layout.left, layout.bottom + 36], axisWords[size]),
    ...names.map((name) => path(`${name}-faint`, drawn(recording, frames, name, size))),
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
    rule('now', [now, layout.top], [now, layout.bottom]),
    ...names.map((name) => path(name, drawn(recording, past, name, size))),
    ...names.map((name) => dots(`${name}-point`, [[now, y(lines[name](frame))]], ended ? 5 : 4)),
    ...(ended ? endLabel(frame, now, y(lines.demand(frame))) : []),
  ];
}

function endLabel(frame: Frame, x: number, y: number): Mark[] {
  const low = frame.demand < 0.25;
  return [text('end-label', [x - 10, low ? y - 12 : y + 20], `it ends at ${duration(frame.seconds)}`, 'end')];
}

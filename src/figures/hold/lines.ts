import type { Frame, Recording } from '../../model/isometric.ts';
import { effortOf } from '../../scenario/effort.ts';
import type { Point, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { lastFrame } from './frames.ts';

const layouts = {
  narrow: { left: 44, right: 330, top: 298, bottom: 440 },
  wide: { left: 46, right: 684, top: 338, bottom: 500 },
} as const satisfies Record<Size, unknown>;

/** The three lines: what they are called, and their height as a share of their axis. Force is in per cent, effort out of ten. */
export const lines = {
  demand: ({ demand }: Frame) => demand,
  capacity: ({ capacity }: Frame) => capacity,
  effort: ({ excitation }: Frame) => effortOf(excitation) / 10,
} as const;
export type LineName = keyof typeof lines;
export const names = Object.keys(lines) as LineName[];

/** Lines finer than this show no difference. */
const maxPoints = 96;

export function timelineScales(recording: Recording, size: Size) {
  const layout = layouts[size];
  return {
    layout,
    x: scaleLinear([0, lastFrame(recording).seconds], [layout.left, layout.right]),
    y: scaleLinear([0, 1], [layout.bottom, layout.top]),
  };
}

/** The frames that a line is drawn through: the same ones at every moment, so that it does not jitter as it grows. */
export function sampleFrames({ frames }: Recording): readonly Frame[] {
  const stride = Math.ceil(frames.length / maxPoints);
  return frames.filter((_, index) => index % stride === 0 || index === frames.length - 1);
}

/** Leaves out the inner points of level stretches. */
function dropCollinear(frames: readonly Frame[], height: (frame: Frame) => number): readonly Frame[] {
  return frames.filter((frame, index) => {
    const before = frames[index - 1];
    const after = frames[index + 1];
    const level = (other: Frame | undefined) => other !== undefined && height(other) === height(frame);
    return !(level(before) && level(after));
  });
}

/** The points that a line is drawn through. */
export function pointsOf(
  recording: Recording,
  name: LineName,
  size: Size,
  frames: readonly Frame[] = sampleFrames(recording),
): Point[] {
  const { x, y } = timelineScales(recording, size);
  return dropCollinear(frames, lines[name]).map((frame) => [x(frame.seconds), y(lines[name](frame))]);
}

import { bisector } from 'd3-array';
import type { Frame, Recording } from '../../model/isometric.ts';

const bySeconds = bisector((frame: Frame) => frame.seconds).right;

/** The last frame at or before a moment; the first one before it begins. */
export function frameAt(recording: Recording, seconds: number): Frame {
  const { frames } = recording;
  return frames[Math.max(0, bySeconds(frames, seconds + 1e-9) - 1)]!;
}

export const lastFrame = ({ frames }: Recording): Frame => frames[frames.length - 1]!;

/** The first frame in which every unit works, if there is one. */
export function allRecruited({ frames }: Recording): Frame | undefined {
  return frames.find(({ recruited, rateHzByUnit }) => recruited === rateHzByUnit.length);
}

import { bisector } from 'd3-array';
import { sameTime } from '../scenario/sameTime.ts';

interface Timed {
  readonly seconds: number;
}

const bySeconds = bisector(({ seconds }: Timed) => seconds).right;

/** The last frame at or before a moment, in seconds; the first one before it begins. */
export const frameAt = <F extends Timed>(frames: readonly F[], seconds: number): F =>
  frames[Math.max(0, bySeconds(frames, seconds + sameTime) - 1)]!;

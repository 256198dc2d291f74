import { bisector } from 'd3-array';

interface Timed {
  readonly seconds: number;
}

const bySeconds = bisector(({ seconds }: Timed) => seconds).right;
/** Two moments that are nearer to each other than this are one, in seconds. */
const sameMoment = 1e-6;

/** The last frame at or before a moment, in seconds; the first one before it begins. */
export const frameAt = <F extends Timed>(frames: readonly F[], seconds: number): F =>
  frames[Math.max(0, bySeconds(frames, seconds + sameMoment) - 1)]!;

import { bisector } from 'd3-array';
import { sameTime } from '../scenario/sameTime.ts';

interface Working {
  readonly seconds: number;
  readonly recruited: number;
}

const bySeconds = bisector(({ seconds }: Working) => seconds).right;

/**
 * How many units have worked within half a time before a moment, and within all of it. Units join in one order, so a
 * count says which ones. Their light fades over that time, where it would otherwise go on and off with each lift.
 *
 * @param frames in order of time
 * @param time over which the light fades, s
 */
export function recentlyWorked(
  frames: readonly Working[],
  seconds: number,
  time: number,
): readonly [half: number, whole: number] {
  let [half, whole] = [0, 0];
  for (let index = bySeconds(frames, seconds + sameTime) - 1; index >= 0; index--) {
    const { seconds: then, recruited } = frames[index]!;
    const ago = seconds - then;
    if (ago > time) break;
    if (ago <= time / 2) half = Math.max(half, recruited);
    whole = Math.max(whole, recruited);
  }
  return [half, whole];
}

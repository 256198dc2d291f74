import type { BoutRecord, SessionFrame } from './record.ts';

/** What is to be known of a moment to tell where the bar is. */
export type MotionFrame = Pick<
  SessionFrame,
  'bout' | 'phase' | 'seconds' | 'repetition' | 'position' | 'speed'
>;

/** How a bar moves in a session: what a recording keeps of it, or anything that keeps as much. */
export interface Motion {
  readonly frames: readonly MotionFrame[];
  readonly bouts: readonly Pick<BoutRecord, 'endedBy' | 'unfinished' | 'request' | 'ends'>[];
}

/** How many frames there are up to a moment: the place of the first one after it. */
function after(frames: readonly MotionFrame[], seconds: number): number {
  let [low, high] = [0, frames.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (frames[middle]!.seconds > seconds) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a bout leaves the bar: at the top of its range, where it stalled, or where its lifter quit while lowering. */
function leftAt(
  { endedBy, unfinished, request }: Motion['bouts'][number],
  { position }: MotionFrame,
): number {
  const [low, high] = request.range ?? [0, 1];
  if (endedBy === 'cap' || endedBy === 'reserve') return high;
  return unfinished > 0 ? low + (high - low) * unfinished : position;
}

/** Where the bar waits while its lifter rests: where the bout after it begins, or at the bottom if nothing is lifted then. */
function waitsAt(
  frames: readonly MotionFrame[],
  resting: number,
  { request }: Motion['bouts'][number],
): number {
  let index = resting;
  while (frames[index]?.phase === 'rest') index++;
  return frames[index]?.bout === frames[resting]!.bout ? frames[index]!.position : (request.range?.[0] ?? 0);
}

/** The last frame at or before a moment; the first one before it begins. */
export const motionFrameAt = (frames: readonly MotionFrame[], seconds: number): MotionFrame | undefined =>
  frames[Math.max(0, after(frames, seconds) - 1)];

/**
 * How high the bar is at a moment: 0 at the bottom of the whole range, 1 at its top. It is where the recording says,
 * and goes straight from one frame to the next; in a rest it waits where the next bout begins.
 *
 * @param seconds since the session began; before it and after it, the bar stays where it is
 */
export function heightAt({ frames, bouts }: Motion, seconds: number): number {
  const next = after(frames, seconds);
  const at = Math.max(0, next - 1);
  const frame = frames[at]!;
  const bout = bouts[frame.bout]!;
  if (frame.phase === 'rest') return waitsAt(frames, at, bout);
  const following = frames[next];
  const within = following?.bout === frame.bout;
  const ends = within ? following.seconds : bout.ends;
  const to = within ? following.position : leftAt(bout, frame);
  const share =
    ends > frame.seconds ? Math.min(1, Math.max(0, (seconds - frame.seconds) / (ends - frame.seconds))) : 0;
  return frame.position + (to - frame.position) * share;
}

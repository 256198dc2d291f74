import { heightAt, type Motion, type MotionFrame } from '../model/set/motion.ts';
import { memoize } from '../scenario/memoize.ts';

/*
 * A bar that goes up and down faster than an eye can follow is seen as the stretch that it goes over.
 */

/** The shortest time from the beginning of a repetition to that of the next one of its bout, s; without two, no time is. */
const shortestRepetition = memoize((frames: readonly MotionFrame[]): number => {
  const starts = frames.filter(({ bout, repetition }, index) => {
    const before = frames[index - 1];
    return repetition > 0 && (before?.repetition !== repetition || before.bout !== bout);
  });
  const times = starts.slice(1).flatMap(({ bout, seconds }, index) => {
    const before = starts[index]!;
    return before.bout === bout ? [seconds - before.seconds] : [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...times);
});

/** How finely a stretch of time is looked at. */
const samplesPerExposure = 80;

/**
 * The lowest and the highest place of a bar within one look that ends at a moment, 0 to 1; where it is, twice, as long as
 * no repetition passes within a look.
 *
 * @param exposure how much of the run one look takes in, s
 */
export function blurredStretch(
  motion: Motion,
  seconds: number,
  exposure: number,
): readonly [low: number, high: number] {
  const now = heightAt(motion, seconds);
  if (exposure <= shortestRepetition(motion.frames)) return [now, now];
  const heights = Array.from({ length: samplesPerExposure }, (_, index) =>
    heightAt(motion, seconds - (exposure * (index + 1)) / samplesPerExposure),
  );
  return [Math.min(now, ...heights), Math.max(now, ...heights)];
}

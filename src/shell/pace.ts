import { endOf, type Story, stepAt } from '../view/story.ts';

/** A run moves for this long in all, or in real time if it is shorter, s. */
const screenSeconds = 12;
/** Where the reader is to guess how long a run is, it plays at this pace, whatever its length. */
const blindSpeed = 4;

/** A caption is read at this pace, after a moment to find it. */
const wordsPerSecond = 4.5;
const findSeconds = 0.5;

/** Where a run that nobody plays stands, s: at its end, or at its start where the reader is to guess what comes. */
export const restAt = (story: Story, blind: boolean): number => (blind ? 0 : endOf(story));

/** How many times faster than life a run plays. */
export const speedOf = (story: Story, blind: boolean): number =>
  blind ? blindSpeed : Math.max(1, endOf(story) / screenSeconds);

/** How long a run that plays rests at a moment, so that its caption can be read, s. */
export const readingSeconds = (caption: string): number =>
  findSeconds + caption.trim().split(/\s+/).length / wordsPerSecond;

/** Two times this close are one, s. */
const sameTime = 1e-6;

/** The caption of the moment at which a run stands, if it stands at one. */
export function captionAt(story: Story, seconds: number): string | undefined {
  const step = story[stepAt(story, seconds)];
  return step !== undefined && Math.abs(step.seconds - seconds) < sameTime ? step.caption : undefined;
}

/** The moment a step leads to: after the last one the first, before the first one the last. */
export function stepFrom(story: Story, seconds: number, direction: 1 | -1): number {
  const next =
    direction === 1
      ? (story.find((step) => step.seconds > seconds + sameTime) ?? story[0])
      : (story.findLast((step) => step.seconds < seconds - sameTime) ?? story[story.length - 1]);
  return next!.seconds;
}

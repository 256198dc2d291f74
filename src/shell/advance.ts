import { sameTime } from '../scenario/sameTime.ts';
import { endOf, type Story } from '../view/story.ts';
import { type Pace, runTimeAfter, screenBetween } from './pace.ts';

/** A caption is read at this pace, after a moment to find it. */
const wordsPerSecond = 4.5;
const findSeconds = 0.5;

/** Any moment is noticed, s. */
const noticeSeconds = 1;

/** The time at which a run that is not playing rests, s: its end, or its start where the reader is to guess the outcome. */
export const restAt = (story: Story, hidden: boolean): number => (hidden ? 0 : endOf(story));

/** How long it takes to read a caption, s. */
const readingSeconds = (caption: string): number =>
  findSeconds + caption.trim().split(/\s+/).length / wordsPerSecond;

/** What a tick of the clock comes to: the new time, and how long to rest there. */
export interface Advance {
  readonly seconds: number;
  readonly pause: number;
}

/**
 * Goes on from a time, as far as the next moment of the story, which it rests at. A caption stays until the moment after
 * it, so what of it can be read on the way there need not be waited for.
 *
 * @param passed on the screen, s
 * @param nonstop whether it rests at no moment
 */
export function advance(story: Story, pace: Pace, from: number, passed: number, nonstop: boolean): Advance {
  const to = passed === 0 ? from : Math.min(endOf(story), runTimeAfter(pace, from, passed));
  const next = nonstop ? -1 : story.findIndex(({ seconds }) => seconds > from + sameTime);
  const moment = story[next];
  if (moment === undefined || to < moment.seconds - sameTime) return { seconds: to, pause: 0 };
  const onTheWay = screenBetween(pace, moment.seconds, story[next + 1]?.seconds ?? moment.seconds);
  return {
    seconds: moment.seconds,
    pause: Math.max(noticeSeconds, readingSeconds(moment.caption) - onTheWay),
  };
}

/** The caption of the moment at which a run stands, if it stands at one. */
export const captionAt = (story: Story, seconds: number): string | undefined =>
  story.find((step) => Math.abs(step.seconds - seconds) < sameTime)?.caption;

/** The moment a step leads to: after the last one the first, before the first one the last. */
export function stepFrom(story: Story, seconds: number, direction: 1 | -1): number {
  const next =
    direction === 1
      ? (story.find((step) => step.seconds > seconds + sameTime) ?? story[0])
      : (story.findLast((step) => step.seconds < seconds - sameTime) ?? story.at(-1));
  return next!.seconds;
}

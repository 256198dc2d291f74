import { type Story, stepAt } from '../view/story.ts';
import { captionAt } from './advance.ts';
import { screenBetween } from './pace.ts';
import type { Playback, Resume } from './usePlayback.ts';

/** A caption is left behind so long after its moment, s on the screen: the run is elsewhere by then. */
const captionSeconds = 2.5;

/**
 * While it plays, the caption of a moment stays for a while after it; then, as where somebody looks for a place in between,
 * what is there is told.
 */
function captionOf(story: Story, { seconds, playing, pace }: Where): string | undefined {
  const step = story[stepAt(story, seconds)];
  if (!playing || step === undefined) return captionAt(story, seconds);
  return screenBetween(pace, step.seconds, seconds) > captionSeconds ? undefined : step.caption;
}

/** The run goes on for this long before its next part is told, s. */
const intoNext = 0.3;

type Where = Pick<Playback, 'seconds' | 'playing' | 'pace'>;

interface Run {
  /** Empty where what happens is still to be guessed. */
  readonly story: Story;
  readonly playback: Where;
  readonly resume: Resume | undefined;
}

/** What the reading line says at a moment. */
export interface ReadingLine {
  readonly summary: string;
  /** Whether it is playing, between two moments: what is said then is not read out. */
  readonly isBetween: boolean;
  /** Whether it is playing on from the moment that the summary tells of. */
  readonly isPast: boolean;
}

/**
 * What is told at a moment: a caption, or what is there; before the first moment what the run begins with, for counts would
 * lag behind. What a step of the reader comes to is told when it has been seen, and stays.
 *
 * @param describe what is to be seen at a time of the run, s
 */
export function readingLineOf(
  describe: (seconds: number) => string,
  { story, playback, resume }: Run,
): ReadingLine {
  const { seconds, playing } = playback;
  const goesOn = resume !== undefined && resume.within === undefined && seconds >= resume.from;
  if (playing && goesOn)
    return { summary: describe(Math.max(seconds, resume.from + intoNext)), isBetween: true, isPast: false };
  const isBetween = playing && captionAt(story, seconds) === undefined;
  const caption = captionOf(story, playback);
  const begun = !playing || story.length === 0 || stepAt(story, seconds) >= 0;
  return {
    summary: caption ?? describe(begun ? seconds : 0),
    isBetween,
    isPast: isBetween && caption !== undefined,
  };
}

import { sameTime } from '../scenario/sameTime.ts';

/** A moment of a run that its story stops at. */
export interface StoryStep {
  readonly seconds: number;
  /** What to see there: one or two short sentences, with numbers of the recording. At most `maxCaptionWords` words. */
  readonly caption: string;
  /** The most informative moment: a card shows it. Without one, it is the last. */
  readonly highlight?: true;
}

/** A run as a few moments in order, the last of which is its rest picture. One alone: the figure does not play. */
export type Story = readonly StoryStep[];

export const maxCaptionWords = 14;
export const maxSteps = 6;

/** Moments nearer to one another than this share of the run cannot be told apart while it plays. */
const tooNear = 0.03;

/**
 * A story of the moments that occur in a run.
 * @param moments in order of importance, the end first; what does not occur is undefined
 * @returns the most important ones that are apart from one another, in order of time
 */
export function storyOf(moments: readonly [StoryStep, ...(StoryStep | undefined)[]]): Story {
  const [end] = moments;
  const kept: StoryStep[] = [];
  for (const step of moments) {
    if (step === undefined || kept.length === maxSteps || step.seconds > end.seconds) continue;
    const apart = kept.every(({ seconds }) => Math.abs(seconds - step.seconds) > tooNear * end.seconds);
    if (apart) kept.push(step);
  }
  return kept.sort((a, b) => a.seconds - b.seconds);
}

/** Which moment a time belongs to: the last one that it has reached; -1 before the first. */
export const stepAt = (story: Story, seconds: number): number =>
  story.findLastIndex((step) => step.seconds <= seconds + sameTime);

/** The last moment of a run, s. */
export const endOf = (story: Story): number => story.at(-1)!.seconds;

/** The most informative moment. */
export const highlightStep = (story: Story): StoryStep =>
  story.find(({ highlight }) => highlight) ?? story.at(-1)!;

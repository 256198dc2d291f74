import { endOf, type Story } from '../../view/story.ts';

interface Run {
  readonly story: Story;
  /** Whether its end is to be guessed. */
  readonly hidden: boolean;
}

/** Whether a run has a story to film. One whose end the reader is to guess has none yet. */
export const canBeFilmed = ({ story, hidden }: Run): boolean =>
  !hidden && story.length > 1 && endOf(story) > 0;

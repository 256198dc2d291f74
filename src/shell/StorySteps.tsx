import { type Story, stepAt } from '../view/story.ts';

interface Props {
  readonly figure: string;
  readonly story: Story;
  readonly seconds: number;
  /** Whether the outcome is still hidden: the space of the steps is kept. */
  readonly hidden: boolean;
  readonly onSeek: (seconds: number) => void;
}

/**
 * The moments of a story as a bar in as many parts, each of which leads to its moment. Native radio buttons: one stop for
 * the tab key, arrow keys from moment to moment, and the caption as the name of each.
 */
export function StorySteps({ figure, story, seconds, hidden, onSeek }: Props) {
  const now = stepAt(story, seconds);
  const steps = hidden || story.length === 1 ? [] : story;
  return (
    <fieldset className="story-steps" aria-hidden={steps.length === 0 || undefined}>
      <legend className="visually-hidden">Moments of the story</legend>
      {steps.map((step, index) => (
        <label key={step.seconds} data-reached={index <= now || undefined}>
          <input
            type="radio"
            name={`${figure}-story`}
            checked={index === now}
            // The moment that it is at, or has just passed, can be chosen again.
            onClick={() => onSeek(step.seconds)}
            onChange={() => onSeek(step.seconds)}
          />
          <span className="visually-hidden">{step.caption}</span>
        </label>
      ))}
    </fieldset>
  );
}

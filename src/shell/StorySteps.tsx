import { stepAt } from '../view/story.ts';
import type { PartProps } from './HydrateLater.tsx';

/**
 * The moments of a story as a bar in as many parts, each of which leads to its moment. Native radio buttons: one stop for
 * the tab key, arrow keys from moment to moment, and the caption as the name of each, which is heard once: with its button.
 * As text, which a page translator reads.
 */
export function StorySteps({ id, live: { story, playback, hidden } }: PartProps) {
  const now = stepAt(story, playback.seconds);
  // The space of the steps is kept while the outcome is hidden.
  const steps = hidden || playback.waiting || story.length === 1 ? [] : story;
  return (
    <fieldset className="story-steps" aria-hidden={steps.length === 0 || undefined}>
      <legend className="visually-hidden">Moments of the story</legend>
      {steps.map((step, index) => (
        <label key={step.seconds} data-reached={index <= now || undefined}>
          <input
            type="radio"
            name={`${id}-story`}
            checked={index === now}
            // The moment that it is at, or has just passed, can be chosen again.
            onClick={() => playback.seek(step.seconds)}
            onChange={() => playback.seek(step.seconds)}
          />
          <span>{step.caption}</span>
        </label>
      ))}
    </fieldset>
  );
}

import type { LessonText } from './lesson.ts';
import type { Mistake } from './mdx.ts';

/** Choices whose answer a run shows, where the lesson has no figure of that run to wait for the guess. */
export function unshownRuns({ tags }: LessonText): Mistake[] {
  const shown = new Set(
    tags.flatMap(({ name, attributes }) => (name === 'Figure' ? [attributes.scenario] : [])),
  );
  return tags.flatMap(({ name, attributes: { run }, line }) =>
    name !== 'Predict' || run === undefined || shown.has(run)
      ? []
      : [
          {
            line,
            message: `run="${run}" has the figure of that run wait for the guess, and the lesson shows none; take it out, or show <Figure scenario="${run}" />`,
          },
        ],
  );
}

import type { LessonText } from './lesson.ts';
import type { Mistake } from './mdx.ts';

/** Choices whose answer a run shows, where the lesson has no figure of that run to wait for the guess. */
export function unshownRuns({ tags }: LessonText, known: { preset(id: string): unknown }): Mistake[] {
  const shown = tags.flatMap(({ name, attributes }) =>
    name === 'Figure' ? [attributes.scenario ?? ''] : [],
  );
  const isKnown = (id: string) => known.preset(id) !== undefined;
  // A scenario that there is not is told already, and may be meant for this one.
  if (!shown.every(isKnown)) return [];
  return tags.flatMap(({ name, attributes: { run }, line }) =>
    name !== 'Predict' || run === undefined || shown.includes(run) || !isKnown(run)
      ? []
      : [
          {
            line,
            message: `run="${run}" has the figure of that run wait for the guess, and the lesson shows none; take it out, or show <Figure scenario="${run}" />`,
          },
        ],
  );
}

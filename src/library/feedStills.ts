import { momentName } from '../addresses/addresses.ts';
import { lessonOf } from '../prose/lesson.ts';
import { stepState } from '../prose/stepState.ts';
import { panelsOfSteps } from '../prose/steps.ts';
import { find, type LessonEntry, type Library } from './library.ts';
import { momentPaths, storyOfPreset } from './presetFiles.ts';

interface Still {
  readonly preset: string;
  readonly name: string;
}

/** The stills that the text of a lesson shows in a feed: every moment of its figures, and of its steps those that name a preset. */
function stillsOfLesson(library: Library, { id, body = '' }: LessonEntry): Still[] {
  const lesson = lessonOf(body);
  const panels = panelsOfSteps(lesson);
  return lesson.tags.flatMap(({ name, attributes }): Still[] => {
    const { scenario, show, title = '', values } = attributes;
    if (scenario === undefined) return [];
    if (name === 'Figure')
      return storyOfPreset(library, find(library, 'scenarios', scenario, id)).map((_, index) => ({
        preset: scenario,
        name: momentName(index + 1, show),
      }));
    const panel = panels.get(title);
    if (name !== 'Step' || panel === undefined || values !== undefined) return [];
    const { moment } = stepState(panel.figure, attributes, (preset) => library.scenarios.get(preset));
    return [{ preset: scenario, name: momentName(moment) }];
  });
}

/** The stills that feeds show, as paths: nobody else needs them as dots. */
export function feedStillPaths(library: Library) {
  const shown = new Set(
    library.lessons.flatMap((lesson) =>
      stillsOfLesson(library, lesson).map(({ preset, name }) => `${preset} ${name}`),
    ),
  );
  return momentPaths(library).filter(({ params: { preset, moment } }) => shown.has(`${preset} ${moment}`));
}

import type { FigureId } from '../figures/list.ts';
import { type Preset, scenarioOf } from '../figures/preset.ts';
import { fieldsOf } from '../figures/questions.ts';
import { memoize } from '../scenario/memoize.ts';
import { writeQuery } from '../scenario/query.ts';
import { highlightStep } from '../view/story.ts';
import { resolvePreset } from './figureData.ts';
import { find, type Library } from './library.ts';

/** The presets of a figure in the order of their ids, each with the query that stands for it. */
export const presetsOf = (library: Library, figure: FigureId) =>
  [...library.scenarios.values()]
    .filter((preset) => preset.figure === figure)
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
    .map((preset) => ({ preset, query: writeQuery(scenarioOf(preset), fieldsOf(figure)) }));

/** The preset that a figure’s own page begins with: the one that asks nothing but the defaults. */
export const startOf = (library: Library, figure: FigureId): Preset =>
  presetsOf(library, figure).find(({ query }) => query === '')?.preset ??
  find(library, 'scenarios', `${figure}-default`, 'its figure page');

/** What came of the run of a preset, in a sentence or two. */
export const findingOf = memoize((library: Library) => {
  const known = new Map<string, string>();
  return (preset: Preset): string => {
    const before = known.get(preset.id);
    if (before !== undefined) return before;
    const { definition, scenario, data } = resolvePreset(library, preset);
    const { caption } = highlightStep(definition.story(definition.run(scenario, data), scenario));
    known.set(preset.id, caption);
    return caption;
  };
});

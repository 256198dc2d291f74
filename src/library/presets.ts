import type { FigureId } from '../figures/list.ts';
import { type Preset, scenarioOf } from '../figures/preset.ts';
import { fieldsOf } from '../figures/questions.ts';
import { writeQuery } from '../scenario/query.ts';
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

import type { FigureId } from '../figures/list.ts';
import { type Preset, scenarioOf } from '../figures/preset.ts';
import { fieldsOf } from '../figures/questions.ts';
import { writeQuery } from '../scenario/query.ts';
import { find, library } from './library.ts';

/** The presets of a figure in the order of their ids, each with the query that stands for it. */
export const presetsOf = (figure: FigureId) =>
  [...library.scenarios.values()]
    .filter((preset) => preset.figure === figure)
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
    .map((preset) => ({ preset, query: writeQuery(scenarioOf(preset), fieldsOf(figure)) }));

/** The preset that a figure’s own page begins with: the one that asks nothing but the defaults. */
export const startOf = (figure: FigureId): Preset =>
  presetsOf(figure).find(({ query }) => query === '')?.preset ??
  find('scenarios', `${figure}-default`, 'its figure page');

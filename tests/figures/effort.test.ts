import { expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { type FigureId, figureIds } from '../../src/figures/list.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { defaults } from '../../src/scenario/field.ts';
import { drawFigure } from '../../src/view/figure.ts';
import { endOf } from '../../src/view/story.ts';
import { library } from '../library.ts';

/** Where “drive” is the name of a second quantity. A brain that drives a muscle explains what effort is. */
const asName = /\bdrive\b/i;

/** The labels of a picture, of its controls and of its table, and its captions; what explains them stands below it. */
function labelsOf(id: FigureId): string[] {
  const definition = figures[id];
  const scenario = defaults(definition.fields);
  const recording = definition.run(scenario, dataOf(library, id));
  const end = endOf(definition.story(recording, scenario));
  const inPicture = [0, 0.4 * end, end].flatMap((seconds) =>
    (['narrow', 'wide'] as const).flatMap((size) => {
      const { still, moving } = drawFigure(definition, recording, seconds, size, scenario);
      return [...still, ...moving].flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    }),
  );
  const onControls = definition.fields.flatMap(({ label, hint }) => [label, hint]);
  const inTable = definition.table(recording, scenario).columns.map(({ name }) => name);
  const inWords = definition.story(recording, scenario).map(({ caption }) => caption);
  return [...inPicture, ...onControls, ...inTable, ...inWords];
}

/** What records say is in the words of their claims. */
const simulated = figureIds.filter((id) => !figures[id].fromRecords);

test.each(simulated)('%s calls what a lifter rates effort, and never drive', (id) => {
  expect(labelsOf(id).filter((words) => asName.test(words))).toEqual([]);
});

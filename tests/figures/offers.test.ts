import { expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { figureIds } from '../../src/figures/list.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { defaults, type SequenceField, type Step, sequenceOf } from '../../src/scenario/field.ts';
import { library } from '../library.ts';

const sequences = figureIds.flatMap((id) =>
  figures[id].fields.flatMap((field) =>
    field.kind === 'sequence' ? [{ id, field: field as SequenceField }] : [],
  ),
);

/** What each verb offers after so many steps of the first one. */
function offersAfter({ id, field }: (typeof sequences)[number], count: number) {
  const definition = figures[id];
  const [verb, { max }] = Object.entries(field.verbs)[0]!;
  const steps = Array.from({ length: count }, (): Step => ({ verb, value: max }));
  const scenario = { ...defaults(definition.fields), [field.name]: sequenceOf(steps) };
  return definition.offer!(definition.run(scenario, dataOf(library, id)), scenario);
}

test.each(sequences)(
  '$id: after the last choice that there is, each button gives a reason in place of a number',
  (row) => {
    const { verbs, maxSteps } = row.field;
    const offers = offersAfter(row, maxSteps);
    for (const verb of Object.keys(verbs))
      expect(offers[verb], verb).toEqual(expect.stringMatching(/^[A-Z].*: \w+/));
    expect(Object.values(offersAfter(row, maxSteps - 1)).some((offer) => typeof offer === 'number')).toBe(
      true,
    );
  },
);

import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { figureIds } from '../../src/figures/list.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { defaults } from '../../src/scenario/field.ts';
import { namedVerbs, shownFields } from '../../src/shell/shownFields.ts';
import { library } from '../library.ts';

const names = (fields: readonly { readonly name: string }[]) => fields.map(({ name }) => name);
const { fields } = figures.set;

describe('the controls of a figure', () => {
  test.each(figureIds)(
    '%s shows at most four at first: play, its main action, its next steps, and fields',
    (id) => {
      const definition = figures[id];
      const scenario = defaults(definition.fields);
      const recording = definition.run(scenario, dataOf(library, id));
      const { sequence, first } = shownFields(definition.fields, undefined);
      const shown = [
        definition.story(recording, scenario).length > 1,
        definition.action !== undefined,
        sequence !== undefined,
        ...first,
      ].filter(Boolean);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(4);
    },
  );

  test('are on the stage or behind Settings, as their rows say, and nowhere else', () => {
    const { sequence, first, advanced } = shownFields(fields, undefined);
    expect([sequence!.name, ...names(first), ...names(advanced)].sort()).toEqual(names(fields).sort());
    expect(names(first)).toEqual(['load', 'effort']);
  });

  test('are all on the stage where a lesson names them', () => {
    const { sequence, first, advanced } = shownFields(fields, ['next.drop', 'exercise']);
    expect(sequence!.name).toBe('next');
    expect(names(first)).toEqual(['exercise']);
    expect(advanced).toEqual([]);
    expect(namedVerbs(['next.drop', 'exercise'], sequence!)).toEqual(['drop']);
    expect(namedVerbs(['next'], sequence!)).toBeUndefined();
  });
});

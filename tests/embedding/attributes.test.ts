import { expect, test } from 'vitest';
import { frameUrl } from '../../src/embedding/frameUrl.ts';
import { figureIds } from '../../src/figures/list.ts';
import { fieldsOf } from '../../src/figures/questions.ts';
import { readQuery } from '../../src/scenario/readQuery.ts';

const attributes = (values: Record<string, string>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

const readFrom = (id: (typeof figureIds)[number], values: Record<string, string>) =>
  readQuery(frameUrl('https://site.example', attributes({ id, ...values }))?.search ?? '', fieldsOf(id));

test.each(figureIds)(
  'every field of %s can be set by an attribute, as its name or in small letters',
  (id) => {
    for (const { name, default: value } of fieldsOf(id))
      for (const attribute of [name.replace(/[A-Z]/g, (letter) => `-${letter}`), name].map((text) =>
        text.toLowerCase(),
      )) {
        const { scenario, notes } = readFrom(id, { [attribute]: ` ${value} ` });
        expect(notes).toEqual([]);
        expect(scenario[name]).toBe(value);
      }
  },
);

test('an invalid attribute shows a notice in the frame', () => {
  expect(readFrom('set', { load: 'undefined' }).notes).toHaveLength(1);
  expect(readFrom('set', { laod: '80' }).notes).toHaveLength(1);
  expect(readFrom('set', { onclick: 'x()', is: 'x', 'ng-version': '1' }).notes).toEqual([]);
});

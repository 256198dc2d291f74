import { expect, test } from 'vitest';
import { checkOffered } from '../../src/authoring/offered.ts';
import { fieldsOf } from '../../src/scenario/questions.ts';

const field = fieldsOf('evidence-map').find(({ name }) => name === 'claim')!;
const offered = field.kind === 'choice' ? Object.keys(field.options) : [];
const entry = (id: string) => ({ path: `content/claims/${id}.yaml`, data: { id }, lineOf: () => 1 });
const claims = offered.filter((id) => id !== 'none').map(entry);
const offer = { figure: 'evidence-map', field: 'claim', besides: ['none'] } as const;

test('a figure that offers exactly the records is fine', () => {
  expect(checkOffered(claims, offer)).toEqual([]);
});

test('a record that is not offered is named, with where to add it', () => {
  expect(checkOffered([...claims, entry('grip-ends-set')], offer)).toEqual([
    {
      path: 'content/claims/grip-ends-set.yaml',
      line: 1,
      field: 'id',
      message:
        'the figure evidence-map does not offer grip-ends-set; add it to the options of claim in src/scenario/figures/evidence-map.ts',
    },
  ]);
});

test('an option without a record is named', () => {
  expect(checkOffered(claims.slice(1), offer)).toEqual([
    {
      path: 'src/scenario/figures/evidence-map.ts',
      line: 1,
      field: 'claim',
      message: `there is no record ${claims[0]!.data.id}; take it out of the options`,
    },
  ]);
});

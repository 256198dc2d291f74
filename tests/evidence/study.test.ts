import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { study } from '../../src/evidence/study.ts';
import { goodStudy } from './files.ts';

const faults = (more: object) =>
  (study.safeParse({ ...parse(goodStudy), ...more }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('the record of a study', () => {
  test('says what the study is about where, and only where, its title was not seen', () => {
    expect(faults({ title: 'not-seen', described: 'Holds of a weight' })).toEqual([]);
    expect(faults({ title: 'not-seen' })).toEqual([expect.stringMatching(/^title: .*needs “described”/)]);
    expect(faults({ described: 'Holds of a weight' })).toEqual([expect.stringMatching(/^described: /)]);
  });

  test.each([
    ['title', '[title not seen] holds of a weight'],
    ['title', 'Holds of a weight (exact title not displayed)'],
    ['container-title', '[journal not seen]'],
    ['page', '12 [last page unknown]'],
  ])('has no remark in its %s: %s', (field, text) => {
    expect(faults({ [field]: text })).toEqual([
      expect.stringMatching(new RegExp(`^${field}: a remark stands in “${field}”; write not-seen`)),
    ]);
  });

  test.each(['et al', 'et al.', 'Et al', 'and others', 'others'])('has no author called %s', (name) => {
    const author = [{ family: 'Smith', given: 'Ann' }, { literal: name }];
    expect(faults({ author })).toEqual([
      'author.1: nobody is called that; remove it and set moreAuthors: true',
    ]);
    expect(faults({ author: [{ family: name }] })).toHaveLength(1);
  });

  test.each(['Smith, Jones and Partners', 'Smith, Ann'])('has no author with a comma: %s', (name) => {
    for (const author of [[{ literal: name }], [{ family: name }]])
      expect(faults({ author })).toEqual([
        expect.stringContaining('has a comma, at which programs for references split a name'),
      ]);
  });

  test('may have a title with brackets of its own', () => {
    expect(faults({ title: 'What is (perception of) effort? [Corrected]' })).toEqual([]);
  });
});

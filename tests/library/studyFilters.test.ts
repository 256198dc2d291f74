import { describe, expect, test } from 'vitest';
import { listedReferences } from '../../src/library/references.ts';
import { filterData, studyChoices, studyFilters } from '../../src/library/studyFilters.ts';
import { library } from '../library.ts';

const studies = listedReferences(library);
const claims = [...library.claims.values()];
const choices = studyChoices(studies, claims);

describe('the filters of the studies', () => {
  test('have the names that addresses have had', () =>
    expect(studyFilters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['kind', 'read', 'topic', 'decade']),
    ));

  test.each(choices)(
    'offer of $name what some study has, and nothing that has no words',
    ({ name, options }) => {
      expect(options.length).toBeGreaterThan(1);
      for (const [value, text] of options) {
        expect(text).not.toBe('');
        expect(
          studies.some((study) => filterData(study, claims)[`data-${name}`]?.split('|').includes(value)),
          value,
        ).toBe(true);
      }
    },
  );

  test('count people only, and each study in every size that it reaches', () => {
    const sized = (size: number, of?: 'people' | 'studies') =>
      filterData({ ...studies[0]!, sample: { size, who: 'men', ...(of && { of }) } }, claims)['data-size'];
    expect(sized(19)).toBe('');
    expect(sized(50)).toBe('20|50');
    expect(sized(100, 'people')).toBe('20|50|100');
    expect(sized(100, 'studies')).toBe('');
  });
});

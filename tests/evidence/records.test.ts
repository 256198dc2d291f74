import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/evidence/records.ts';
import { study } from '../../src/evidence/study.ts';
import { goodStudy } from './files.ts';

const read = (...texts: string[]) =>
  readRecords(
    texts.map((text, index) => ({
      path: `content/studies/${index === 0 ? '' : `${index}/`}smith2020hold.yaml`,
      text,
    })),
    study,
  );
const problem = (from: string | RegExp, to: string) => read(goodStudy.replace(from, to)).problems;

describe('a study record', () => {
  test('is read without a problem where it is complete', () => {
    const { entries, problems } = read(goodStudy);
    expect(problems).toEqual([]);
    expect(entries[0]!.data.findings[0]!.value).toBe(61.5);
  });

  test.each([
    [
      'a finding without its unit',
      '    unit: s\n',
      '',
      22,
      'findings.0.unit',
      'a finding with a value needs a unit; add one from src/evidence/units.ts, such as unit: "%"',
    ],
    [
      'an unknown unit',
      'unit: s',
      'unit: furlongs',
      25,
      'findings.0.unit',
      'unknown unit "furlongs"; use one from src/evidence/units.ts, or add a row there',
    ],
    [
      'a DOI with its resolver',
      '10.1234/holds.1',
      'https://doi.org/10.1234/holds.1',
      9,
      'DOI',
      'a DOI has the form 10.1234/name, without "https://doi.org/" before it; correct it',
    ],
    [
      'a DOI of the wrong form',
      '10.1234/holds.1',
      'holds.1',
      9,
      'DOI',
      'a DOI has the form 10.1234/name, without "https://doi.org/" before it; correct it',
    ],
    [
      'an interval without its ends',
      'plusMinus: 8',
      'interval: 95 % CI',
      26,
      'findings.0.interval',
      'low, high and interval (for example "95 % CI") go together; add what is missing',
    ],
    [
      'an interval turned round',
      'plusMinus: 8',
      'low: 9\n    high: 8\n    interval: 95 % CI',
      26,
      'findings.0.low',
      'low 9 is above high 8; exchange them',
    ],
    [
      'a p-value without its sign',
      'plusMinus: 8',
      'p: "0.01"',
      26,
      'findings.0.p',
      'must be a sign, a space and a number, such as "< 0.001"; correct it',
    ],
    [
      'an id that is not the name of the file',
      'id: smith2020hold',
      'id: smith2021hold',
      1,
      'id',
      'the id smith2021hold is not the name of the file, smith2020hold; rename one of them',
    ],
  ])('with %s is refused with its line, its field and what to do', (_, from, to, line, field, message) => {
    expect(problem(from, to)).toContainEqual(
      expect.objectContaining({ path: 'content/studies/smith2020hold.yaml', field, message }),
    );
    const found = problem(from, to).find((row) => row.field === field)!;
    expect(Math.abs(found.line - line)).toBeLessThanOrEqual(2);
  });

  test('with an id that another file has is refused, naming both', () => {
    expect(read(goodStudy, goodStudy).problems).toEqual([
      {
        path: 'content/studies/1/smith2020hold.yaml',
        line: 1,
        field: 'id',
        message:
          'the id smith2020hold is already used by content/studies/smith2020hold.yaml; give this file an id of its own',
      },
    ]);
  });

  test('that is not YAML is refused with the line', () => {
    expect(problem('title: How', 'title: : How')[0]).toMatchObject({ line: 3 });
  });

  test('with a number where none was reported says which fields do not go together', () => {
    expect(problem('value: 61.5', 'value: not-reported').map(({ message }) => message)).toContain(
      'a finding without a value cannot have unit; give the value or remove it',
    );
  });
});

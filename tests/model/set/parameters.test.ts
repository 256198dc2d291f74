import { expect, test } from 'vitest';
import type { ReadLevel } from '../../../src/evidence/study.ts';
import type { Parameter } from '../../../src/model/parameters.ts';
import { setParameters } from '../../../src/model/set/parameters.ts';
import { library } from '../../library.ts';

/** What a parameter says of how its value was read, by the word of the record. */
const how: Partial<Record<ReadLevel, string>> = {
  'full text': 'read in full',
  abstract: 'abstract read',
  'second-hand': 'read at second hand',
};

/** Parameters whose value the record of their study has as a finding, each with how that finding was read. */
const recorded = Object.entries<Parameter>(setParameters).flatMap(([name, { value, source }]) => {
  if (!('study' in source)) return [];
  const study = library.studies.get(source.study);
  const finding = study?.findings.find((one) => one.value === value);
  if (study === undefined || finding === undefined) return [];
  return [{ name, said: source.how, read: how[finding.read ?? study.read.level] }];
});

test('a parameter that is a finding of a study says how that finding was read', () => {
  expect(recorded.map(({ name }) => name)).toEqual(['reserveBias']);
  expect(recorded.map(({ said }) => said)).toEqual(recorded.map(({ read }) => read));
});

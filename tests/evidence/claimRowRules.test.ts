import { expect, test } from 'vitest';
import { claim } from '../../src/evidence/claim.ts';
import { checkClaimRows } from '../../src/evidence/claimRowRules.ts';
import { readRecords } from '../../src/evidence/records.ts';
import { study } from '../../src/evidence/study.ts';
import { goodClaim, goodStudy } from './files.ts';

const other = (findings: string) =>
  goodStudy.replace('id: smith2020hold', 'id: jones2021hold').replace(/findings:\n(?: .*\n)*/, findings);
const finding = (rest: string) =>
  `findings:\n  - id: endurance\n    text: The weight was held for this long.\n    ${rest}\n`;

/** The claim with an entry for each study, and what each is given. */
function check(ofSmith: string, ofJones: string, rest = 'value: 40\n    unit: s\n    plusMinus: 6') {
  const files = [goodStudy, other(finding(rest))].map((text, index) => ({
    path: `content/studies/${index === 0 ? 'smith2020hold' : 'jones2021hold'}.yaml`,
    text,
  }));
  const studies = readRecords(files, study).entries;
  const text = goodClaim
    .replace('    stance: supports\n', `    stance: supports\n${ofSmith}`)
    .replace(
      'wouldChange:',
      `  - study: jones2021hold\n    finding: endurance\n    stance: supports\n${ofJones}    note: It came to an end too.\nwouldChange:`,
    );
  const { entries, problems } = readRecords([{ path: 'content/claims/holds-end.yaml', text }], claim);
  expect([...problems, ...(studies.length === 2 ? [] : ['a study is broken'])]).toEqual([]);
  return checkClaimRows(entries, (id) => studies.find(({ data }) => data.id === id)?.data).map(
    ({ field, message }) => [field, message],
  );
}
const axis = '    axis: endurance time\n';
const beside = '    beside: another muscle\n';

test('findings of one unit may share an axis, and one entry may be less direct than another', () => {
  expect(check(axis, axis)).toEqual([]);
  expect(check(beside, '')).toEqual([]);
});

test.each([
  [
    'an axis of one entry',
    axis,
    '',
    undefined,
    'evidence.0.axis',
    /no other entry is on the axis “endurance time”/,
  ],
  [
    'an axis of two units',
    axis,
    axis,
    'value: 40\n    unit: "%"\n    plusMinus: 6',
    'evidence.0.axis',
    /^claim holds-end: s and % cannot share/,
  ],
  [
    'an axis for what is not drawn',
    axis,
    axis,
    'value: 40\n    unit: s',
    'evidence.1.axis',
    /neither an interval nor a ±/,
  ],
  [
    'a side on which all are less direct',
    beside,
    beside,
    undefined,
    'evidence.0.beside',
    /no other study on its side is more direct/,
  ],
])('%s is refused', (_, ofSmith, ofJones, rest, field, message) => {
  expect(check(ofSmith, ofJones, rest)).toContainEqual([field, expect.stringMatching(message)]);
});

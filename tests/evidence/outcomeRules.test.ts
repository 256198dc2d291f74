import { describe, expect, test } from 'vitest';
import { claim } from '../../src/evidence/claim.ts';
import { checkOutcomes } from '../../src/evidence/outcomeRules.ts';
import { readRecords } from '../../src/evidence/records.ts';
import { study } from '../../src/evidence/study.ts';
import { goodClaim, goodStudy } from './files.ts';

const note = 'note: Every hold came to an end.';

const check = (words: string, outcome: string) => {
  const studyText = goodStudy.replace(
    '    value: 61.5',
    `${outcome && `    outcome: ${outcome}\n`}    value: 61.5`,
  );
  const claimText = goodClaim.replace(note, `note: ${words}`);
  const { entries } = readRecords([{ path: 'content/studies/smith2020hold.yaml', text: studyText }], study);
  const claims = readRecords([{ path: 'content/claims/holds-end.yaml', text: claimText }], claim).entries;
  return checkOutcomes(claims, (id) => entries.find(({ data }) => data.id === id)?.data);
};

describe('a note that speaks of the muscle itself', () => {
  test.each([
    ['The muscle itself was more tired.', 'muscle itself'],
    ['Fatigue within the muscle was deeper.', 'within the muscle'],
    ['The muscles themselves gave less.', 'muscles themselves'],
  ])('%s is refused where people only gave what they could', (words, quoted) => {
    for (const outcome of ['', 'voluntary'])
      expect(check(words, outcome)).toEqual([
        {
          path: 'content/claims/holds-end.yaml',
          line: goodClaim.split('\n').findIndex((line) => line.includes(note)) + 1,
          field: 'evidence.0.note',
          message: `claim holds-end: “${quoted}”, but no finding of smith2020hold is marked outcome: evoked; mark the one that was drawn by stimulation, or say what people could give by trying`,
        },
      ]);
  });

  test('is accepted where the muscle was stimulated', () => {
    expect(check('The muscle itself was more tired.', 'evoked')).toEqual([]);
  });

  test('a note on what people could give needs no mark', () => {
    expect(check('People could give less force.', '')).toEqual([]);
  });
});

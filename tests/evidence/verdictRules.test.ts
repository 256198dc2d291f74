import { describe, expect, test } from 'vitest';
import { claim } from '../../src/evidence/claim.ts';
import { readRecords } from '../../src/evidence/records.ts';
import { study } from '../../src/evidence/study.ts';
import { checkVerdicts } from '../../src/evidence/verdictRules.ts';
import { goodClaim, goodStudy } from './files.ts';

const check = (claimText: string, studyText = goodStudy) => {
  const { entries } = readRecords([{ path: 'content/studies/smith2020hold.yaml', text: studyText }], study);
  const claims = readRecords([{ path: 'content/claims/holds-end.yaml', text: claimText }], claim).entries;
  return checkVerdicts(claims, (id) => entries.find(({ data }) => data.id === id)?.data);
};
const as = (verdict: string) => goodClaim.replace('verdict: supported', `verdict: ${verdict}`);
const secondhand = goodStudy.replace('level: abstract', 'level: second-hand');

describe('a verdict', () => {
  test('is accepted where its evidence supports it', () => {
    expect(check(goodClaim)).toEqual([]);
  });

  test.each([
    [
      'supported without a supporting entry',
      goodClaim.replace('stance: supports', 'stance: qualifies'),
      goodStudy,
      8,
      'verdict',
      'claim holds-end, supported: no entry supports it; add the study that does, or lower the verdict',
    ],
    [
      'mostly supported without a supporting entry',
      as('mostly supported').replace('stance: supports', 'stance: contradicts'),
      goodStudy,
      8,
      'verdict',
      'claim holds-end, mostly supported: no entry supports it; add the study that does, or lower the verdict',
    ],
    [
      'supported on second-hand readings only',
      goodClaim,
      secondhand,
      8,
      'verdict',
      'claim holds-end, supported: every study that supports it was read at second hand; read one, or lower the verdict',
    ],
    [
      'contested by nobody',
      as('contested'),
      goodStudy,
      8,
      'verdict',
      'claim holds-end, contested: no entry qualifies it or speaks against it; add the other side, or raise the verdict',
    ],
    [
      'not supported, with support only',
      as('not supported'),
      goodStudy,
      8,
      'verdict',
      'claim holds-end, not supported: no entry qualifies it or speaks against it; add why it does not hold as stated',
    ],
    [
      'held with high certainty on abstracts only',
      goodClaim.replace('certainty: low', 'certainty: high'),
      goodStudy,
      9,
      'certainty',
      'claim holds-end, high: no study that supports it was read in full; high certainty needs one',
    ],
    [
      'held with moderate certainty on second-hand readings only',
      as('mostly supported').replace('certainty: low', 'certainty: moderate'),
      secondhand,
      9,
      'certainty',
      'claim holds-end, moderate: every study that supports it was read at second hand; moderate certainty needs one that was read',
    ],
  ])('%s is refused', (_, claimText, studyText, line, field, message) => {
    expect(check(claimText, studyText)).toEqual([
      { path: 'content/claims/holds-end.yaml', line, field, message },
    ]);
  });

  test('of support is refused where the best study against weighs as much as the best one for it', () => {
    const against = goodClaim.replace(
      'wouldChange:',
      `  - study: smith2020hold
    stance: contradicts
    note: Another hold never came to an end.
wouldChange:`,
    );
    expect(check(against)).toEqual([]);
    const asHeavy = against.replace(
      '    stance: contradicts',
      '    finding: endurance\n    stance: contradicts',
    );
    expect(check(asHeavy).map(({ message }) => message)).toEqual([
      'claim holds-end, supported: smith2020hold, which speaks against it, weighs as much as any study for it; lower the verdict',
    ]);
  });

  test.each([
    [
      'what holds repeats the claim',
      'holds: The article says that every hold comes to an end.',
      /: repeats the claim; of one that is contested, say the part that holds$/,
    ],
    [
      'what holds is what is open',
      'holds: Nobody knows how much longer anyone could have held on.',
      /says the same as “open”/,
    ],
  ])('is refused where %s', (_, holds, message) => {
    const text = as('contested')
      .replace(/holds: .*/, holds)
      .replace('stance: supports', 'stance: qualifies');
    expect(check(text).map((problem) => [problem.field, problem.message])).toEqual([
      ['holds', expect.stringMatching(message)],
    ]);
  });

  test('that qualifies a statement and offers no other wording is refused', () => {
    const same = as('mostly supported').replace(
      /wording: .*/,
      'wording: The article says, that every hold comes to an end!',
    );
    expect(check(same).map(({ field, message }) => [field, message])).toEqual([
      ['wording', expect.stringMatching(/needs one that the evidence carries$/)],
    ]);
  });
});

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Claim, claim } from '../../src/evidence/claim.ts';
import { rankByRelevance } from '../../src/evidence/relevance.ts';
import { type Study, study } from '../../src/evidence/study.ts';
import { goodClaim, goodStudy } from './files.ts';

const made = (id: string, more: Partial<Study> = {}): Study => ({
  ...study.parse(parse(goodStudy)),
  id,
  ...more,
});
const resting = (certainty: Claim['certainty'], ...studies: string[]): Claim => {
  const good = claim.parse(parse(goodClaim));
  return {
    ...good,
    certainty,
    evidence: studies.map((id) => ({ ...good.evidence[0]!, study: id })),
  };
};
const order = (studies: readonly Study[], ...claims: Claim[]) =>
  rankByRelevance(studies, claims).map(({ id }) => id);

test('studies on which more claims rest, and surer ones, come first', () => {
  const studies = ['none', 'unsure', 'sure', 'both'].map((id) => made(id));
  expect(order(studies, resting('high', 'sure', 'both'), resting('very low', 'unsure', 'both'))).toEqual([
    'both',
    'sure',
    'unsure',
    'none',
  ]);
});

test('a claim that weighs two findings of a study counts once', () => {
  const twice = resting('very low', 'twice', 'twice');
  expect(order([made('twice'), made('once')], twice, resting('low', 'once'))).toEqual(['once', 'twice']);
});

test('among equals the kind of study decides, then how it was read, then the alphabet', () => {
  const read = { ...made('x').read, level: 'full text' as const };
  const studies = [
    made('opinion', { kind: 'opinion', read }),
    made('zebra', { author: [{ family: 'Zebra' }] }),
    made('adams', { author: [{ family: 'Adams' }] }),
    made('full', { author: [{ family: 'Zulu' }], read }),
    made('pooled', { kind: 'meta-analysis' }),
  ];
  expect(order(studies)).toEqual(['pooled', 'full', 'adams', 'zebra', 'opinion']);
});

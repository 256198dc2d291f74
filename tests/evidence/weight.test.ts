import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Claim } from '../../src/evidence/claim.ts';
import { type Study, study as schema } from '../../src/evidence/study.ts';
import { heaviestFirst } from '../../src/evidence/weight.ts';
import { numberWords, weightWords } from '../../src/evidence/weightWords.ts';
import { library } from '../library.ts';
import { goodStudy } from './files.ts';

type Entry = Claim['evidence'][number];
const study = schema.parse(parse(goodStudy));
const entry: Entry = { study: 'a', finding: 'endurance', stance: 'supports', note: 'It found something.' };

/** Two studies, a and b, and an entry of each; the order in which they come out. */
const order = (a: Partial<Study>, b: Partial<Study>, ofA: Partial<Entry> = {}, ofB: Partial<Entry> = {}) => {
  const studies: Record<string, Study> = { a: { ...study, ...a, id: 'a' }, b: { ...study, ...b, id: 'b' } };
  const evidence = [
    { ...entry, ...ofA },
    { ...entry, study: 'b', ...ofB },
  ];
  return heaviestFirst({ evidence }, (id) => studies[id]!)
    .map((one) => one.study.id)
    .join('');
};
const people = (size: Study['sample']['size']): Partial<Study> => ({ sample: { ...study.sample, size } });
const pooled: Partial<Study> = { kind: 'meta-analysis', sample: { ...study.sample, of: 'studies', size: 3 } };
const opinion: Partial<Study> = { kind: 'opinion', ...people('not-applicable') };
const secondHand: Partial<Study> = { read: { ...study.read, level: 'second-hand' } };

describe('the weight of a study', () => {
  test.each([
    ['that pools others is above that of a large trial', people(300), pooled],
    ['that measured people is above that of a text', opinion, study],
    ['read by us is above that of one known from others', secondHand, people(3)],
    ['of more people is above that of fewer', people(5), people(6)],
    ['of known size is above that of a size not seen', people('not-seen'), people(3)],
    ['read by us is below that of an analysis at second hand', study, { ...pooled, ...secondHand }],
  ])('%s', (_, lighter, heavier) => {
    expect(order(lighter, heavier)).toBe('ba');
  });

  test('is greater with a number on record, and less where the study bears on the claim indirectly', () => {
    expect(order(people(30), people(3), { finding: 'unknown' })).toBe('ba');
    expect(order(pooled, people(3), { beside: 'another muscle' })).toBe('ba');
  });

  test('keeps the order of the file where two weigh alike', () => {
    expect(order(study, study)).toBe('ab');
  });

  test('is said in words by design, size and reading, and why it is less direct', () => {
    const [first] = heaviestFirst({ evidence: [{ ...entry, beside: 'another muscle' }] }, () => study);
    expect(weightWords(first!)).toBe(
      'experiment within one or a few sessions; 12 people; abstract read; less direct: another muscle',
    );
    expect(numberWords(first!)).toBe('61.5\u202f±\u202f8\u00a0s');
    const unseen = { ...study, ...people('not-seen'), findings: [] };
    const [other] = heaviestFirst({ evidence: [entry] }, () => unseen);
    expect(weightWords(other!)).toContain('; size not given; ');
    expect(numberWords(other!)).toBeUndefined();
  });
});

test('a direct meta-analysis outranks every other study on its side', () => {
  for (const claim of library.claims.values())
    for (const stance of ['supports', 'contradicts'] as const) {
      const side = heaviestFirst(claim, (id) => library.studies.get(id)!).filter(
        (one) => one.entry.stance === stance,
      );
      const analyses = side.filter(
        ({ study: { kind }, entry: { beside } }) => kind === 'meta-analysis' && beside === undefined,
      );
      if (analyses.length > 0) expect(side[0]!.study.sample.of, `${claim.id}, ${stance}`).toBe('studies');
    }
});

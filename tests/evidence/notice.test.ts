import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { claim } from '../../src/evidence/claim.ts';
import { checkNotices } from '../../src/evidence/noticeJoins.ts';
import { readRecords } from '../../src/evidence/records.ts';
import { firstAuthorYear, short, titleOf, toCsl } from '../../src/evidence/reference.ts';
import { type Study, study } from '../../src/evidence/study.ts';
import { checkVerdicts } from '../../src/evidence/verdictRules.ts';
import { bestOnEachSide, heaviestFirst } from '../../src/evidence/weight.ts';
import { goodClaim, goodStudy } from './files.ts';

const good = {
  kind: 'retraction',
  date: '2026-12-03',
  DOI: '10.1234/notice.1',
  says: 'The data could not be shown.',
  noted: '2026-12-04',
};
const concern = { ...good, kind: 'expression of concern', date: '2026-11-30', noted: '2026-12-01' };
const correction = { ...good, kind: 'correction', date: '2012-05-01' };

const faults = (...notices: object[]) =>
  (study.safeParse({ ...parse(goodStudy), notices }).error?.issues ?? []).map(
    ({ path, message }) => `${path.slice(1).join('.')}: ${message}`,
  );
const withNotices = (...notices: object[]): Study => study.parse({ ...parse(goodStudy), notices });

describe('a notice on a study', () => {
  test('has a kind, a day, a place where it stands, and what it says', () => {
    expect(faults(good)).toEqual([]);
    expect(faults({ ...good, DOI: undefined, at: 'https://journal.example/notice' })).toEqual([]);
    expect(faults(correction, concern, good)).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    ['another kind', { kind: 'rumour' }, /^0\.kind: /],
    [
      'no place',
      { DOI: undefined },
      /^0\.DOI: nobody could look the notice up; give its DOI, or its address/,
    ],
    ['two places', { at: 'https://journal.example' }, /^0\.at: the DOI leads there already; remove one/],
    ['an address as its DOI', { DOI: 'https://doi.org/10.1234/a' }, /^0\.DOI: a DOI has the form/],
    ['a place of another kind', { DOI: undefined, at: 'javascript:alert(1)' }, /^0\.at: must be an address/],
    ['no day', { date: 'last winter' }, /^0\.date: must be a day such as/],
    ['a day that is none', { date: '2026-02-30' }, /^0\.date: must be a day such as/],
    ['a century too many', { date: '1026-12-03' }, /^0\.date: is before 1900-01-01/],
    ['been noted before it came', { noted: '2026-12-02' }, /^0\.noted: is before the day of the notice/],
    ['words that are no sentence', { says: 'data made up' }, /^0\.says: must be a sentence/],
    ['nothing to say', { says: undefined }, /^0\.says: /],
    ['a field more', { by: 'someone' }, /^0: /],
  ])('is refused where it has %s', (_, change, message) => {
    expect(faults({ ...good, ...change })).toEqual([expect.stringMatching(message)]);
  });

  test('stands in the order of days, and once', () => {
    expect(faults(good, concern)).toEqual([
      expect.stringMatching(/^1\.date: is before that of the notice above/),
    ]);
    expect(faults(good, good)).toEqual([expect.stringMatching(/^1: says the same as the notice above/)]);
    expect(faults()).toHaveLength(1);
  });

  test.each<[string, object[], string, string, string | undefined]>([
    [
      'a retraction',
      [good],
      'Smith 2020 (retracted)',
      'RETRACTED: How long people hold a weight',
      'retracted',
    ],
    ['a concern', [concern], 'Smith 2020 (in doubt)', 'How long people hold a weight', undefined],
    ['a correction', [correction], 'Smith 2020', 'How long people hold a weight', undefined],
    [
      'a retraction after both',
      [correction, concern, good],
      'Smith 2020 (retracted)',
      'RETRACTED: How long people hold a weight',
      'retracted',
    ],
  ])(
    'of %s stands where its study is named, the gravest where there are several',
    (_, notices, name, title, status) => {
      const marked = withNotices(...notices);
      expect([short(marked), firstAuthorYear(marked), titleOf(marked)]).toEqual([name, name, title]);
      const csl = toCsl(marked);
      expect([csl.title, csl.status]).toEqual([title, status]);
      for (const { says } of notices as (typeof good)[]) expect(csl.note).toContain(says);
    },
  );
});

const files = (...texts: [id: string, text: string][]) =>
  readRecords(
    texts.map(([id, text]) => ({ path: `content/studies/${id}.yaml`, text })),
    study,
  ).entries;
const noticed = (text: string, notice: object) => `${text}notices: ${JSON.stringify([notice])}\n`;
const larger = goodStudy.replace('id: smith2020hold', 'id: jones2021hold').replace('size: 12', 'size: 400');
const claims = (text: string) =>
  readRecords([{ path: 'content/claims/holds-end.yaml', text }], claim).entries;

/** The claim, weighing a larger study too. */
const both = (stance: string) =>
  goodClaim.replace(
    'wouldChange:',
    `  - study: jones2021hold\n    finding: endurance\n    stance: ${stance}\n    note: It came to an end too.\nwouldChange:`,
  );

describe('a study that was retracted', () => {
  const studies = files(['smith2020hold', goodStudy], ['jones2021hold', noticed(larger, good)]);
  const find = (id: string) => studies.find(({ data }) => data.id === id)?.data;
  const judged = (text: string) => checkVerdicts(claims(text), find).map(({ message }) => message);

  test('comes last, however large it is, and is never the best', () => {
    const [{ data }] = claims(both('supports')) as [ReturnType<typeof claims>[0]];
    const of = (id: string) => find(id)!;
    expect(heaviestFirst(data, of).map((one) => one.study.id)).toEqual(['smith2020hold', 'jones2021hold']);
    expect(bestOnEachSide(data, of).map((one) => one.study.id)).toEqual(['smith2020hold']);
  });

  test('holds no verdict up', () => {
    const alone = both('supports').replace('stance: supports', 'stance: qualifies');
    expect(judged(both('supports'))).toEqual([]);
    expect(judged(alone)).toEqual([
      'claim holds-end, supported: no entry supports it; add the study that does, or lower the verdict',
    ]);
  });

  test('speaks against none either', () => {
    expect(judged(both('contradicts'))).toEqual([]);
    const contested = both('contradicts')
      .replace('verdict: supported', 'verdict: contested')
      .replace('In one small experiment, every hold', 'In one experiment a hold');
    expect(judged(contested)).toEqual([expect.stringMatching(/no entry qualifies it or speaks against it/)]);
  });
});

describe('a claim that weighs a study with a notice', () => {
  const asked = (notice: object, text = goodClaim) => {
    const studies = files(['smith2020hold', noticed(goodStudy, notice)]);
    return checkNotices(claims(text), (id) => studies.find(({ data }) => data.id === id)?.data);
  };
  const since = (day: string) =>
    goodClaim.replace(
      'brief:',
      `  - date: "${day}"\n    change: One study was retracted. The verdict stands on another.\nbrief:`,
    );

  test.each([
    ['retraction', 'retracted'],
    ['expression of concern', 'in doubt'],
  ])('must have been judged since a %s went on record', (kind, mark) => {
    const notice = { ...good, kind };
    expect(asked(notice)).toEqual([
      {
        path: 'content/claims/holds-end.yaml',
        line: 18,
        field: 'history',
        message: `claim holds-end: smith2020hold is ${mark}, which went on record here on 2026-12-04; judge anew what rests on it, and say what came of it in “history”, with a day from then on`,
      },
    ]);
    expect(asked(notice, since('2026-12-03'))).toHaveLength(1);
    expect(asked(notice, since('2026-12-04'))).toEqual([]);
  });

  test('is left alone where the study was corrected', () => {
    expect(asked(correction)).toEqual([]);
  });
});

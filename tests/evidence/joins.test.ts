import { describe, expect, test } from 'vitest';
import { claim } from '../../src/evidence/claim.ts';
import { checkJoins, checkShown, checkUsed } from '../../src/evidence/joins.ts';
import { readRecords } from '../../src/evidence/records.ts';
import { study } from '../../src/evidence/study.ts';
import { term } from '../../src/evidence/term.ts';
import { goodClaim, goodStudy, goodTerm } from './files.ts';

const evidence = (texts: { study?: string; claim?: string; term?: string }) => ({
  studies: readRecords(
    [{ path: 'content/studies/smith2020hold.yaml', text: texts.study ?? goodStudy }],
    study,
  ).entries,
  claims: readRecords([{ path: 'content/claims/holds-end.yaml', text: texts.claim ?? goodClaim }], claim)
    .entries,
  terms: readRecords([{ path: 'content/glossary/hold.yaml', text: texts.term ?? goodTerm }], term).entries,
});

describe('references between records', () => {
  test('find a record that exists', () => {
    expect(checkJoins(evidence({}))).toEqual([]);
  });

  test('an unknown study is named with the claim that needs it', () => {
    expect(checkJoins(evidence({ claim: goodClaim.replace('smith2020hold', 'jones1999hold') }))).toEqual([
      {
        path: 'content/claims/holds-end.yaml',
        line: 13,
        field: 'evidence.0.study',
        message:
          'claim holds-end: there is no study jones1999hold; correct the id, or add content/studies/jones1999hold.yaml',
      },
    ]);
  });

  test('an unknown finding is named with those that the study has', () => {
    expect(checkJoins(evidence({ claim: goodClaim.replace('finding: endurance', 'finding: pain') }))).toEqual(
      [
        expect.objectContaining({
          message: 'claim holds-end: study smith2020hold has no finding pain; it has endurance',
        }),
      ],
    );
  });

  test('a term that rests on an unknown study is refused', () => {
    expect(
      checkJoins(evidence({ term: goodTerm.replace('smith2020hold', 'jones1999hold') }))[0]!.message,
    ).toMatch(/^term hold: there is no study jones1999hold/);
  });

  test('two findings of one name are refused', () => {
    const twice = goodStudy.replace(
      / {2}- id: endurance[\s\S]*?plusMinus: 8\n/,
      (finding) => finding + finding,
    );
    expect(checkJoins(evidence({ study: twice }))[0]!.message).toBe(
      'two findings are called endurance; rename one',
    );
  });

  test('a study that nothing uses is refused', () => {
    const { studies } = evidence({});
    expect(checkUsed(studies, (id) => id === 'smith2020hold')).toEqual([]);
    expect(checkUsed(studies, () => false)).toEqual([
      {
        path: 'content/studies/smith2020hold.yaml',
        line: 1,
        field: 'id',
        message:
          'no lesson, claim, term, forest row, calibration, scenario or parameter uses smith2020hold; cite it where it bears on something, or take it out',
      },
    ]);
  });

  test('a claim without any study is refused by its schema', () => {
    const bare = goodClaim.replace(/evidence:[\s\S]*?wouldChange/, 'evidence: []\nwouldChange');
    const { problems } = readRecords([{ path: 'content/claims/holds-end.yaml', text: bare }], claim);
    expect(problems).toEqual([
      {
        path: 'content/claims/holds-end.yaml',
        line: 12,
        field: 'evidence',
        message: 'a claim needs at least one study; add one, or take the claim out',
      },
    ]);
  });
});

test('a claim that names a scenario must find it', () => {
  const { claims } = evidence({ claim: `${goodClaim}figure: hold-60\n` });
  expect(checkShown(claims, (id) => id === 'hold-60')).toEqual([]);
  expect(checkShown(claims, () => false)).toEqual([
    {
      path: 'content/claims/holds-end.yaml',
      line: 22,
      field: 'figure',
      message:
        'claim holds-end: there is no scenario hold-60; correct the id, or add content/scenarios/hold-60.yaml',
    },
  ]);
});

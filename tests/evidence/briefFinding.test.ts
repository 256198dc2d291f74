import { describe, expect, test } from 'vitest';
import { briefFinding } from '../../src/evidence/briefFinding.ts';
import type { Claim } from '../../src/evidence/claim.ts';
import { directionOf, directionWords } from '../../src/evidence/direction.ts';
import type { Finding, Study } from '../../src/evidence/study.ts';

const study = (...findings: Finding[]) =>
  ({ id: 'a2020b', title: 'Its title', findings }) as unknown as Study;
const finding = (id: string, text: string, more: Partial<Finding> = {}): Finding => ({
  id,
  text,
  value: 'not-reported',
  ...more,
});
const claim = (...evidence: Partial<Claim['evidence'][number]>[]) =>
  ({ evidence: evidence.map((entry) => ({ study: 'a2020b', ...entry })) }) as unknown as Claim;

const one = finding('one', 'Size rose with up to 8 sets of 15. A positive value favours more sets.');
const other = finding('other', 'Strength rose as well (a positive value favours more sets).');

describe('what a study found, in brief', () => {
  test('is its first finding, by its first sentence', () =>
    expect(briefFinding(study(one, other), [])).toBe('Size rose with up to 8 sets of 15.'));

  test('is the finding on which most claims rest, without what explains a number that is not told', () =>
    expect(
      briefFinding(study(one, other), [
        claim({ finding: 'other' }),
        claim({ finding: 'other' }),
        claim({ finding: 'one' }),
      ]),
    ).toBe('Strength rose as well.'));

  test('is a short one rather than a long one', () =>
    expect(
      briefFinding(study(finding('long', `${'Much is said of it, '.repeat(8)}and more.`), other), []),
    ).toBe('Strength rose as well.'));

  test.each([
    ['At least this number of sets is advised.', { value: 10, unit: 'sets' }, 'At least 10 sets is advised.'],
    ['This many of the men stopped.', { value: 10, unit: 'people' }, '10 of the men stopped.'],
    ['They missed by about this many.', { value: 1, unit: 'repetitions' }, 'They missed by about 1 rep.'],
    [
      'Within this time of the end it came back.',
      { value: 5, unit: 's' },
      'Within 5 s of the end it came back.',
    ],
    [
      'Mental work shortened the hold by this share.',
      { value: 13, plusMinus: 4, unit: '%' },
      'Mental work shortened the hold by 13 ± 4 %.',
    ],
    [
      'It was this far below its maximum.',
      { value: 55, unit: '% of maximum' },
      'It was this far below its maximum: 55 % of maximum.',
    ],
    [
      'It held this share of it.',
      { value: 55, unit: '% of maximum' },
      'It held this share of it: 55 % of maximum.',
    ],
  ] as const)('tells the number that it points at: %s', (text, more, said) =>
    expect(briefFinding(study(finding('x', text, more as Partial<Finding>)), []).replace(/\s/g, ' ')).toBe(
      said,
    ),
  );

  test('is its title where the record has no finding', () =>
    expect(briefFinding(study(), [])).toBe('Its title'));
});

describe('the direction of a study', () => {
  const claims = [
    claim({ stance: 'supports' }, { stance: 'supports' }),
    claim({ stance: 'supports' }, { stance: 'contradicts' }),
    claim({ stance: 'qualifies', study: 'other' }),
  ];

  test('counts the claims on each side, each once', () => {
    expect(directionOf('a2020b', claims)).toEqual({ supports: 2, qualifies: 0, contradicts: 1 });
    expect(directionWords(directionOf('a2020b', claims))).toBe('supports 2, contradicts 1');
  });

  test('is none where no claim rests on it', () =>
    expect(directionWords(directionOf('nobody2020', claims))).toBeUndefined());
});

import { describe, expect, test } from 'vitest';
import { claim } from '../../src/evidence/claim.ts';
import { readRecords } from '../../src/evidence/records.ts';
import { goodClaim } from './files.ts';

const check = (holds: string | undefined) =>
  readRecords(
    [
      {
        path: 'content/claims/holds-end.yaml',
        text: goodClaim.replace(
          /holds: .*\n/,
          holds === undefined ? '' : `holds: ${JSON.stringify(holds)}\n`,
        ),
      },
    ],
    claim,
  ).problems.map(({ line, field, message }) => [line, field, message]);

describe('what holds of a claim', () => {
  test.each(['Some holds come to an end.', 'A 1RM comes to an end.', 'Is it “the end”?'])(
    'may be one short sentence: %s',
    (sentence) => {
      expect(check(sentence)).toEqual([]);
    },
  );

  test.each([
    ['missing', undefined, 1, 'is missing; add it, as text'],
    [
      'too long',
      `${Array.from({ length: 18 }, () => 'hold').join(' ')} end.`,
      4,
      'has 19 words; say it in 18 at most',
    ],
    [
      'not a sentence',
      'every hold that was watched',
      4,
      'does not end as a sentence does; end it with a full stop',
    ],
    ['two sentences', 'Holds end. They all do.', 4, 'has more than one sentence; say it in one'],
    [
      'with a number',
      'Holds end after 60 seconds.',
      4,
      'has a typed number; say it in words, for numbers stand with their studies',
    ],
  ])('is refused where it is %s', (_, sentence, line, message) => {
    expect(check(sentence)).toEqual([[line, 'holds', message]]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/evidence/claim.ts';
import { lessonOf } from '../../src/prose/lesson.ts';
import { unhedgedClaims } from '../../src/prose/unhedgedClaims.ts';

const check = (text: string, verdict: Verdict | undefined = 'contested') =>
  unhedgedClaims(lessonOf(text), () => verdict);

describe('a claim in doubt', () => {
  test('is refused as a fact, where it stands', () => {
    const text = 'The article says so.\n\nIt is heavy. <Claim id="holds-end">Every hold ends.</Claim> Is it?';
    expect(check(text)).toEqual([
      {
        line: 3,
        message:
          'the sentence states holds-end as a fact, and “contested” stands beside it; say whose view it is (“says the article”), or ask it',
      },
    ]);
    expect(check(text, 'not supported')).toHaveLength(1);
  });

  test.each([
    '<Claim id="holds-end">Every hold ends, says the article.</Claim>',
    'The article holds that <Claim id="holds-end">every hold ends.</Claim>',
    'The question is whether <Claim id="holds-end">every hold ends.</Claim>',
    '<Claim id="holds-end">Does every hold end?</Claim>',
    'That <Claim id="holds-end">every hold ends,</Claim> has not been tested.',
  ])('may be told as a view or a question: %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each(['supported', 'mostly supported', undefined] as const)(
    'is another thing than one that is %s, which may be a fact',
    (verdict) => {
      expect(
        unhedgedClaims(lessonOf('<Claim id="holds-end">Every hold ends.</Claim>'), () => verdict),
      ).toEqual([]);
    },
  );
});

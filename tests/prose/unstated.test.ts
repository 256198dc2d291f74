import { describe, expect, test } from 'vitest';
import { claim } from '../../src/evidence/claim.ts';
import { readRecords } from '../../src/evidence/records.ts';
import { unstatedClaims } from '../../src/prose/unstated.ts';
import { goodClaim, goodLesson } from '../evidence/files.ts';

const claims = readRecords([{ path: 'content/claims/holds-end.yaml', text: goodClaim }], claim).entries;
const lesson = { path: 'content/lessons/holds.mdx', text: goodLesson };
const silent = {
  path: 'content/lessons/grips.mdx',
  text: 'A link to [it](/claims/holds-end/) is not enough.',
};

describe('a claim', () => {
  test('that one lesson of several states has no problem', () => {
    expect(unstatedClaims(claims, [silent, lesson])).toEqual([]);
  });

  test('that no lesson states is named, with its file and what to do', () => {
    expect(unstatedClaims(claims, [silent])).toEqual([
      {
        path: 'content/claims/holds-end.yaml',
        line: 1,
        field: 'id',
        message:
          'no lesson states the claim holds-end; write <Claim id="holds-end">…</Claim> in the lesson that it belongs to, or take the claim out',
      },
    ]);
  });
});

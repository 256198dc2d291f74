import type { Claim } from '../evidence/claim.ts';
import type { Problem, SourceFile } from '../evidence/problem.ts';
import type { Entry } from '../evidence/records.ts';
import { statedClaims } from './citations.ts';
import { lessonOf } from './lesson.ts';

/**
 * Claims that no lesson states: a reader would meet their verdict and never what it is about. Where a lesson cannot be
 * read, nobody knows what it states.
 */
export function unstatedClaims(claims: readonly Entry<Claim>[], lessons: readonly SourceFile[]): Problem[] {
  if (lessons.some(({ text }) => lessonOf(text).mistake !== undefined)) return [];
  const stated = new Set(lessons.flatMap(({ text }) => statedClaims(text)));
  return claims
    .filter(({ data }) => !stated.has(data.id))
    .map(({ path, data, lineOf }) => ({
      path,
      line: lineOf(['id']),
      field: 'id',
      message: `no lesson states the claim ${data.id}; write <Claim id="${data.id}">…</Claim> in the lesson that it belongs to, or take the claim out`,
    }));
}

import { datesOf } from '../evidence/claim.ts';
import { lessonDates } from '../evidence/lesson.ts';
import { memoize } from '../scenario/memoize.ts';
import type { Library } from './library.ts';

/**
 * The day of the newest change that a lesson, a claim or a preset tells of, as 2026-11-23: what is cited of the site as it is
 * now bears it, beside the version of the engine.
 */
export const contentDay = memoize(({ lessons, claims, scenarios }: Library): string => {
  const days = [
    ...lessons.map(({ data }) => lessonDates(data).modified),
    ...[...claims.values()].map((claim) => datesOf(claim).modified),
    ...[...scenarios.values()].map(({ published }) => published),
  ];
  return days.toSorted().at(-1) ?? '';
});

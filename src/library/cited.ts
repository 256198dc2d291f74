import { claimPage, lessonPage } from '../addresses/addresses.ts';
import { type Claim, datesOf } from '../evidence/claim.ts';
import { lessonDates } from '../evidence/lesson.ts';
import type { Cited } from '../exports/citation.ts';
import type { LessonEntry } from './library.ts';

/** What a reference to a page of the site says. A figure is cited in the browser, with the state that it shows. */

/** @param origin where the site stands, without a slash at the end */
export const citedLesson = (origin: string, { id, data }: LessonEntry): Cited => ({
  name: `lesson-${id}`,
  title: data.title,
  kind: 'Lesson',
  abstract: data.answer,
  address: origin + lessonPage(id),
  day: lessonDates(data).modified,
});

/** @param origin where the site stands, without a slash at the end */
export const citedClaim = (origin: string, claim: Claim): Cited => ({
  name: `claim-${claim.id}`,
  title: claim.title,
  kind: 'Claim and verdict',
  abstract: `${claim.statement} Verdict: ${claim.verdict}. ${claim.wording}`,
  address: origin + claimPage(claim.id),
  day: datesOf(claim).modified,
});

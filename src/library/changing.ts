import { claimPage, lessonPage } from '../addresses/addresses.ts';
import type { Claim } from '../evidence/claim.ts';
import type { Changing } from '../evidence/ledger.ts';
import { certaintyWords, holdsLabel, openLabel } from '../evidence/print.ts';
import type { LessonEntry, Library } from './library.ts';

export const changingClaim = ({ id, title, verdict, certainty, holds, open, history }: Claim): Changing => ({
  title,
  page: claimPage(id),
  now: `Verdict now: ${verdict}, ${certaintyWords(certainty)}. ${holdsLabel} ${holds} ${openLabel} ${open}`,
  history,
});

export const changingLesson = ({ id, data }: LessonEntry): Changing => ({
  title: data.title,
  page: lessonPage(id),
  now: `The answer now: ${data.answer}`,
  history: [{ date: data.published, change: 'First published.' }, ...(data.changes ?? [])],
});

/** All whose changes are told: claims in the order of the article, then lessons. */
export const allChanging = ({ claims, lessons }: Library): readonly Changing[] => [
  ...[...claims.values()].sort((a, b) => a.order - b.order).map(changingClaim),
  ...lessons.map(changingLesson),
];

import { type Claim, datesOf } from '../evidence/claim.ts';
import type { Lesson } from '../evidence/lesson.ts';
import { followingNotice, noticeMeaning } from '../evidence/notice.ts';
import { holdsLabel, openLabel } from '../evidence/print.ts';
import { short } from '../evidence/reference.ts';
import type { Study } from '../evidence/study.ts';
import type { QuotationPart } from '../sharing/quotation.ts';
import { longDay } from '../typography/day.ts';
import { capitalised } from '../typography/number.ts';

type Quotation = readonly (readonly [part: QuotationPart, text: string])[];

/** What is said of studies that were taken back or put in doubt, a line each. */
const noticeLines = (studies: readonly Study[]): Quotation =>
  studies.flatMap((study) => {
    const notice = followingNotice(study);
    return notice === undefined
      ? []
      : [['small', `Weighed here: ${short(study)}, ${noticeMeaning(notice)}.`]];
  });

/** When a verdict was last changed, in a frame. */
export const verdictDay = (claim: Pick<Claim, 'id' | 'history'>): string =>
  `Verdict as of ${longDay(datesOf(claim).modified)}.`;

/** What a quoted claim says, from above to below. @param noticed the studies weighed for it that were taken back or put in doubt */
export const claimQuotation = (claim: Claim, noticed: readonly Study[]): Quotation => [
  ['title', claim.statement],
  ['line', `${holdsLabel} ${claim.holds}`],
  ['text', `${openLabel} ${claim.open}`],
  ['verdict', capitalised(claim.verdict)],
  ...noticeLines(noticed),
  ['small', verdictDay(claim)],
];

export const lessonQuotation = (
  { title, answer, certainty }: Lesson,
  noticed: readonly Study[],
): Quotation => [
  ['title', title],
  ['text', answer],
  ['small', `${howSureHeading} ${certainty}`],
  ...noticeLines(noticed),
];

export const howSureHeading = 'How sure?';

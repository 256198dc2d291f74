import type { Claim } from '../evidence/claim.ts';
import type { Lesson } from '../evidence/lesson.ts';
import { holdsLabel, openLabel } from '../evidence/print.ts';
import type { QuotationPart } from '../sharing/quotation.ts';
import { capitalised } from '../typography/number.ts';

type Quotation = readonly (readonly [part: QuotationPart, text: string])[];

/** What a quoted claim says, from above to below. */
export const claimQuotation = ({ statement, holds, open, verdict }: Claim): Quotation => [
  ['title', statement],
  ['line', `${holdsLabel} ${holds}`],
  ['text', `${openLabel} ${open}`],
  ['small', capitalised(verdict)],
];

export const lessonQuotation = ({ title, answer, certainty }: Lesson): Quotation => [
  ['title', title],
  ['text', answer],
  ['small', `${howSureHeading} ${certainty}`],
];

export const howSureHeading = 'How sure?';

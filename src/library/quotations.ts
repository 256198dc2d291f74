import type { Claim } from '../evidence/claim.ts';
import type { Lesson } from '../evidence/lesson.ts';
import type { QuotationPart } from '../sharing/quotation.ts';
import { capitalised } from '../typography/number.ts';

type Quotation = readonly (readonly [part: QuotationPart, text: string])[];

/** What a quoted claim says, from above to below. The verdict stands between the two. */
export const claimQuotation = ({ statement, verdict, wording }: Claim): Quotation => [
  ['title', statement],
  ['small', capitalised(verdict)],
  ['text', `${carried} ${wording}`],
];

export const carried = 'What the evidence can carry:';

export const lessonQuotation = ({ title, answer, certainty }: Lesson): Quotation => [
  ['title', title],
  ['text', answer],
  ['small', `${howSureHeading} ${certainty}`],
];

export const howSureHeading = 'How sure?';

import type { Claim } from '../evidence/claim.ts';
import type { Lesson } from '../evidence/lesson.ts';
import type { Part } from '../sharing/quotation.ts';
import { capitalised } from '../typography/number.ts';

type Quotation = readonly (readonly [part: Part, text: string])[];

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
  ['small', `${howSure} ${certainty}`],
];

export const howSure = 'How sure?';

import type { Copy } from './copies.ts';
import { noteClass } from './noteClass.ts';

/** Why a reader gets a copy. */
export type Reason = 'unreachable' | 'slow';

const reasons: Readonly<Record<Reason, string>> = {
  unreachable: 'This site can’t be reached just now.',
  slow: 'The connection is slow.',
};

const startOfMain = /<main\b[^>]*>/;

/** A day as a reader says it; with its year where that is another one than now. */
export function dayInWords(since: string, now: Date): string {
  const day = new Date(since);
  const isThisYear = day.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(day);
}

/** The HTML of a page that says, before anything else in it, that it is a copy, of which day, and why. */
export function withNote(
  html: string,
  { digest, since }: Pick<Copy, 'digest' | 'since'>,
  reason: Reason,
  now: Date,
): string {
  const words = `${reasons[reason]} You are reading the copy kept on this device on ${dayInWords(since, now)}.`;
  return html.replace(
    startOfMain,
    (main) => `${main}<p class="${noteClass}" data-digest="${digest}">${words}</p>`,
  );
}

import { oneLine } from '../typography/oneLine.ts';

/** As many words as one takes in at a glance. */
export const maxWords = 18;

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

/** A digit that is not part of a name such as 1RM. */
const number = /\d(?!RM\b)/;

/** What keeps a text from being one short sentence without a number. */
function problemOf(text: string): string | undefined {
  const count = wordsIn(text);
  if (count > maxWords) return `has ${count} words; say it in ${maxWords} at most`;
  if (!/[.!?]$/.test(text)) return 'does not end as a sentence does; end it with a full stop';
  if (/[.!?]["”’]? \S/.test(text)) return 'has more than one sentence; say it in one';
  return number.test(text)
    ? 'has a typed number; say it in words, for numbers stand with their studies'
    : undefined;
}

/** One sentence that a reader takes in at a glance. */
export const plainSentence = oneLine
  .min(10)
  .refine((text) => problemOf(text) === undefined, { error: ({ input }) => problemOf(input as string) });

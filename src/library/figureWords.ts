import { limits, truncate } from '../sharing/limits.ts';

/** What a figure is called beside its question. */
export const figureKind = 'A figure to play with';

export const figureTitle = (question: string) => `${question} ${figureKind}`;
/** Words as a sentence, where they are none yet. */
export const asSentence = (words: string) => (/[.?]$/.test(words) ? words : `${words}.`);

export const presetTitle = (question: string, title: string) => `${question} ${title}`;

/** What there is to do, of an introduction whose first sentence says what there is to see. */
const invitation = (intro: string) => intro.slice(intro.indexOf('. ') + 2);

/** Programs that show links leave out a description of a few words. */
const longEnough = (words: string) =>
  words.length < limits.description.min ? `${figureKind}. ${words}` : words;

/**
 * What previews of links say of a figure: what came of it, for that is why one would look, and what to do.
 *
 * @param found in whole sentences
 */
export const figureDescription = (found: string, { intro }: { readonly intro: string }) =>
  truncate(longEnough(`${found} ${invitation(intro)}`), limits.description.max);

import { sitePages } from '../addresses/addresses.ts';

/** What a page is that is not kept, by its address; the first that fits. */
const kinds: readonly [address: RegExp, sentence: string][] = [
  [
    new RegExp(`^${sitePages.references}[^/]+/$`),
    'You asked for the page of a single study. Those are kept only once you have opened them.',
  ],
  [
    new RegExp(`^${sitePages.figures}[^/]+/[^/]+/$`),
    'You asked for a figure in one certain state. Those are kept only once you have opened them, but the figure itself may be in the list below.',
  ],
  [new RegExp(`^${sitePages.embed}`), 'Putting a figure on another page needs a connection.'],
  [/\.[a-z]+$/, 'You asked for a file to download. Those are not kept.'],
];

const otherwise = 'You asked for a page that is not among those kept, or that is not there at all.';

/** What is missing, in a sentence. */
export const missingAt = (address: string): string =>
  kinds.find(([pattern]) => pattern.test(address))?.[1] ?? otherwise;

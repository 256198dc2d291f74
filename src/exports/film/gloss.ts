/** Words that lifters have no reason to know, and what they mean, in fourteen words at most. */
const glosses: readonly { readonly term: RegExp; readonly means: string }[] = [
  {
    term: /\bmotor units?\b/i,
    means: 'A motor unit is one nerve cell and all the muscle fibres it controls.',
  },
];

/** What may be said at the beginning, in words: it is read while the run begins. */
const mostWords = 22;

const wordsOf = (text: string): number => text.trim().split(/\s+/).length;

/**
 * With what a film opens: where it goes on to say a word that not everybody knows, with what that means, after the first
 * sentence of what is seen, if that is short.
 *
 * @param seen what is seen at the start
 * @param captions all that is said after it
 */
export function openingOf(seen: string, captions: readonly string[]): string {
  const gloss = glosses.find(({ term }) => captions.some((caption) => term.test(caption)));
  if (gloss === undefined) return seen;
  const [first = seen] = /^.*?[.?!](?=\s+[A-Z])/.exec(seen) ?? [];
  const both = `${first} ${gloss.means}`;
  return wordsOf(both) <= mostWords ? both : gloss.means;
}

import { correct } from './correct.ts';
import type { SearchDocument } from './documents.ts';
import { identified } from './identify.ts';
import { type KindName, kindNames } from './kinds.ts';
import { longestAsked } from './longestAsked.ts';
import type { Match, SearchIndex } from './openIndex.ts';
import { type Question, readQuestion } from './question.ts';
import { ranked } from './rank.ts';

/** How an answer came about, where it is not to the words as they were typed. */
export type Way =
  | { readonly way: 'as typed' }
  /** Results for other words, which are named. */
  | { readonly way: 'corrected'; readonly words: string }
  /** No page has all words; these have some. */
  | { readonly way: 'some words' }
  /** No page has the words in quotes in this order; these have them in another. */
  | { readonly way: 'without quotes' }
  /** No study here has this DOI. */
  | { readonly way: 'no such DOI'; readonly doi: string };

export type Answer = Way & {
  readonly matches: readonly Match[];
  /** How many there are of each kind. */
  readonly counts: Readonly<Record<KindName, number>>;
};

const answer = (way: Way, matches: readonly Match[]): Answer => ({
  ...way,
  matches,
  counts: Object.fromEntries(
    kindNames.map((kind) => [kind, matches.filter(({ document }) => document.kind === kind).length]),
  ) as Record<KindName, number>,
});

/** What is named need not have the words that name it. */
function withIdentified(matches: readonly Match[], named: readonly SearchDocument[]): readonly Match[] {
  const found = new Set(matches.map(({ document }) => document));
  return [
    ...matches,
    ...named
      .filter((document) => !found.has(document))
      .map((document) => ({ document, score: 0, found: new Set<string>() })),
  ];
}

/**
 * Asks the index.
 *
 * @param asTyped whether the words are to be taken as they were typed, whatever they find
 */
export function ask(index: SearchIndex, typed: string, asTyped = false): Answer {
  const asked = typed.slice(0, longestAsked);
  const question = readQuestion(asked);
  const named = identified(index.documents, question, asked, new Set(index.ordinaryNames));
  if (question.doi !== undefined)
    return answer(
      named.length > 0 ? { way: 'as typed' } : { way: 'no such DOI', doi: question.doi },
      withIdentified([], named),
    );
  const find: Find = (stems, all, { quoted = true, name = asked } = {}) =>
    stems.length === 0
      ? []
      : ranked(withIdentified(index.match(stems, all), named), {
          name,
          identified: named,
          phrases: quoted ? question.phrases : [],
        });
  const whole = find(question.stems, true);
  if (whole.length > 0 || asTyped || question.stems.length === 0) return answer({ way: 'as typed' }, whole);
  return another(index, question, find);
}

type Find = (
  stems: readonly string[],
  all: boolean,
  how?: { readonly quoted?: boolean; readonly name?: string },
) => readonly Match[];

/** What is answered where no page has the words as they were typed. */
function another(index: SearchIndex, { stems, phrases }: Question, find: Find): Answer {
  const loose = phrases.length === 0 ? [] : find(stems, true, { quoted: false });
  if (loose.length > 0) return answer({ way: 'without quotes' }, loose);
  const corrected = correct(stems, index);
  const words = corrected?.join(' ') ?? '';
  const meant =
    corrected === undefined || words === stems.join(' ')
      ? []
      : find(corrected, true, { quoted: false, name: words });
  if (meant.length > 0) return answer({ way: 'corrected', words }, meant);
  return answer({ way: 'some words' }, find(stems, false, { quoted: false }));
}

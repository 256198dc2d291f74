import { stem, wordsOf } from './fold.ts';
import { longestAsked } from './longestAsked.ts';

/** Words that stand in every text, and tell none from another. */
const common = new Set(
  'a an and are as at be but by can do does for from has have how i if in is it its my not of on or so than that the then there they this to was what when which who why will with you your'.split(
    ' ',
  ),
);
export const isCommon = (word: string): boolean => common.has(word);

/** Nobody writes longer words; who leans on a key does. */
const longestWord = 40;
const mostWords = 24;

export interface Question {
  /** Stems to look for, each once, without the common words. */
  readonly stems: readonly string[];
  /** What stood in quotes: stems that have to follow one another. */
  readonly phrases: readonly (readonly string[])[];
  /** A DOI, in lower case. */
  readonly doi: string | undefined;
}

/** In pairs of any language. Single quotes are apostrophes as well: they stand round several words, and at the ends of words. */
const quoted = /["“”„‟«»‹›＂「」『』]([^"“”„‟«»‹›＂「」『』]+)["“”„‟«»‹›＂「」『』]/g;
const quotedOnce = /(?:^|[\s([])['‘‚‛]([^'‘’‚‛]*\s[^'‘’‚‛]*)['’‘‛](?![\p{L}\p{N}])/gu;
const doiWithin = /\b10\.\d{4,9}\/[^\s"“”<>?#]+/i;

/** A DOI wherever it stands: alone, after "doi:", in an address, with the signs of an address as codes. */
function doiIn(asked: string): string | undefined {
  const [found] = doiWithin.exec(asked.replace(/%2f/gi, '/')) ?? [];
  return found?.toLowerCase().replace(/[.,;:)\]}>…]+$/, '');
}

/** What somebody typed, taken apart. */
export function readQuestion(typed: string): Question {
  const asked = typed.slice(0, longestAsked);
  const words = wordsOf(asked).filter((word) => word.length <= longestWord);
  const telling = words.filter((word) => !isCommon(word)).slice(0, mostWords);
  return {
    stems: [...new Set(telling.map(stem))],
    phrases: [...asked.matchAll(quoted), ...asked.matchAll(quotedOnce)]
      .map(([, phrase = '']) => wordsOf(phrase).map(stem))
      .filter((phrase) => phrase.length > 0),
    doi: doiIn(asked),
  };
}

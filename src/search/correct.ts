import type { SearchIndex } from './openIndex.ts';

/**
 * The fewest letters to add, take away, exchange or swap with a neighbour to make one word of another: Damerau’s and
 * Levenshtein’s distance, in its restricted form.
 */
export function slips(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}

/** Of four letters one may be wrong; shorter words are too like one another. */
const lettersPerSlip = 4;
/** More than any word has: a key that was leaned on. */
const longestWord = 24;
const shortestPart = 3;

/** Two words of the texts that were typed as one. */
function parted(word: string, index: SearchIndex): string | undefined {
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => index.near(part).has(part)) && index.match(parts, true).length > 0)
      return parts.join(' ');
  }
  return undefined;
}

/** The word of the texts that one most likely meant: with the fewest slips, and among equals the most frequent. */
function meant(word: string, index: SearchIndex): string | undefined {
  if (word.length < lettersPerSlip || word.length > longestWord || /\d/.test(word)) return undefined;
  const most = Math.min(2, Math.floor(word.length / lettersPerSlip));
  const [best] = [...index.near(word)]
    .map(([term, count]) => ({ term, count, wrong: slips(word, term) }))
    .filter(({ wrong }) => wrong <= most)
    .sort((a, b) => a.wrong - b.wrong || b.count - a.count);
  if (best !== undefined && best.wrong <= 1) return best.term;
  return parted(word, index) ?? best?.term;
}

/** Stems with those that no text has replaced by what was meant; undefined where one of them is like no word. */
export function correct(stems: readonly string[], index: SearchIndex): readonly string[] | undefined {
  const corrected = stems.map((stem) => (index.has(stem) ? stem : meant(stem, index)));
  return corrected.every((stem) => stem !== undefined)
    ? corrected.flatMap((words) => words.split(' '))
    : undefined;
}

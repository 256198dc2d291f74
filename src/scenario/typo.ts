/** From this length on two edits are allowed; of a shorter word hardly anything would be left. */
const longWord = 6;
/** Shorter names are too near to anything. */
const shortWord = 3;

/** Letters left out, added, changed, or swapped with their neighbours, to make one word of another. */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const now = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      now.push(
        Math.min(
          now[j - 1]! + 1,
          last[j]! + 1,
          last[j - 1]! + (same ? 0 : 1),
          swapped ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, now];
  }
  return last[other.length]!;
}

/** Whether a word looks like another one with a typo or, where it is long, with two. */
export function isTypoOf(word: string, typed: string): boolean {
  const maxEdits = word.length >= longWord ? 2 : 1;
  if (word.length < shortWord || Math.abs(word.length - typed.length) > maxEdits) return false;
  return editDistance(word, typed) <= maxEdits;
}

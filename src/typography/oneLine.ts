import { z } from 'zod';

/**
 * Characters that no reader sees and that break what is made of a text: control characters and line breaks (a second
 * record in a file of references), what XML forbids (a feed that no reader opens), halves of a pair, the mark that a
 * wrong encoding leaves behind, those that reverse the direction of the words after them, and those that take no room:
 * a word that holds one is not found by its letters, and a text may be nothing else. Left are those by which a picture is
 * made of two, and by which Arabic letters stand apart.
 */
const invisible =
  /(?!(?<=\p{Emoji})[\ufe0e\ufe0f]|(?<=\p{Emoji}|\ufe0f)\u200d(?=\p{Extended_Pictographic})|(?<=\p{Script=Arabic})\u200c)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufffd]/u;

/** The first such character and where it stands, or nothing. Where lines may break, a line break and a tab may stand. */
export function findInvisible(text: string, mayBreak = false): { name: string; at: number } | undefined {
  const found = invisible.exec(mayBreak ? text.replace(/[\n\t]/g, ' ') : text);
  if (found === null) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { name: `U+${code}`, at: found.index };
}

function problemOf(text: string): string | undefined {
  if (/[\n\r\u2028\u2029]/.test(text)) return 'has a line break; write it on one line';
  const found = findInvisible(text);
  if (found !== undefined) return `has the character ${found.name}, which no reader sees; take it out`;
  return text.trim() === text ? undefined : 'begins or ends with a space; take the space out';
}

/** Text on one line, as every field of a record is. */
export const oneLine = z
  .string()
  .refine((text) => problemOf(text) === undefined, { error: ({ input }) => problemOf(input as string) });

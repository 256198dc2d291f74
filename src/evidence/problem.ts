/** A text file of the project: its path from the root, and what is in it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Something an author must mend: where, what is wrong, and what to do. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  /** The field of a record, as "findings.2.unit". */
  readonly field?: string;
  readonly message: string;
}

/** Longer than any message with a few words of the author’s in it. */
const longest = 400;
/** How much of a longer one is kept: what is wrong stands at its start, what to do at its end. */
const [kept, keptAtEnd] = [240, 150] as const;
/** A word of more characters than any name or address that one reads: what follows it would be cut off with it. */
const longWord = /([^\s:;]{60})[^\s:;]{20,}/gu;

const code = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** Text that an author wrote may stand in a line of ours: with nothing in it that ends the line or that a terminal obeys. */
const seen = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => `U+${code(character)}`);

function short(message: string): string {
  const words = seen(message).replace(longWord, '$1…');
  return words.length > longest ? `${words.slice(0, kept)} … ${words.slice(-keptAtEnd)}` : words;
}

export const printProblem = ({ path, line, field, message }: Problem): string =>
  `${seen(path)}:${line}${field === undefined || field === '' ? '' : ` ${short(field)}`}: ${short(message)}`;

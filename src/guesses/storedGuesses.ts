import type { Guess, MadeGuess } from './prediction.ts';

/** Guesses by their questions: a question that is worded anew is a new one. */
export type StoredGuesses = ReadonlyMap<string, MadeGuess>;

const isGuess = (value: unknown): value is Guess => typeof value === 'string' || Number.isFinite(value);

function madeOf(value: unknown): MadeGuess | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [first, last]: unknown[] = value;
  return isGuess(first) && isGuess(last) ? { first, last } : undefined;
}

/** Guesses from the value in the browser’s storage. Anything may be stored there, so what is not a guess is dropped. */
export function parseGuesses(rows: unknown): Map<string, MadeGuess> {
  if (!Array.isArray(rows)) return new Map();
  return new Map(
    rows.flatMap((row): [string, MadeGuess][] => {
      if (!Array.isArray(row) || typeof row[0] !== 'string') return [];
      const made = madeOf(row[1]);
      return made === undefined ? [] : [[row[0], made]];
    }),
  );
}

/** Guesses as the value to store in the browser. */
export const serializeGuesses = (guesses: StoredGuesses): unknown =>
  [...guesses].map(([question, { first, last }]) => [question, [first, last]]);

import { type Kept, readKept, writeKept } from '../guesses/kept.ts';

/** Where guesses stand on the device. Beside the log of `repsLeft.ts`, nothing else of the site outlasts a visit (`embedding/autoplay.ts`). */
const name = 'beyond-failure.guesses';

/** What was guessed before. A browser may deny storage: then nothing was. */
export function kept(): Kept {
  try {
    return readKept(localStorage.getItem(name));
  } catch {
    return new Map();
  }
}

/** Keeps guesses beside those of other lessons; none at all leaves nothing on the device. */
export function keep(guesses: Kept): void {
  try {
    if (guesses.size === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, writeKept(guesses));
  } catch {
    // Without storage a guess lasts as long as the page.
  }
}

/** The same for a visit: the questions whose answer was opened without a guess. */
const openedName = 'beyond-failure.opened';

export function opened(): ReadonlySet<string> {
  try {
    const questions: unknown = JSON.parse(sessionStorage.getItem(openedName) ?? '[]');
    return new Set(Array.isArray(questions) ? questions.filter((one) => typeof one === 'string') : []);
  } catch {
    return new Set();
  }
}

export function keepOpened(questions: ReadonlySet<string>): void {
  try {
    if (questions.size === 0) sessionStorage.removeItem(openedName);
    else sessionStorage.setItem(openedName, JSON.stringify([...questions]));
  } catch {
    // As above.
  }
}

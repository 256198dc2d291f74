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

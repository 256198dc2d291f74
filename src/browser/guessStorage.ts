import { type Kept, readKept, rowsOf } from '../guesses/kept.ts';
import type { MachineName } from '../identity/site.ts';
import { readStored, store } from './deviceStorage.ts';

/** Where guesses stand on the device. Beside the log of `repsLeft.ts`, nothing else of the site outlasts a visit (`embedding/autoplay.ts`). */
const name = 'beyond-failure.guesses' satisfies `${MachineName}.${string}`;

/** What was guessed before. */
export const kept = (): Kept => readKept(readStored('localStorage', name));

/** Keeps guesses beside those of other lessons. Without storage a guess lasts as long as the page. */
export const keep = (guesses: Kept): boolean =>
  store('localStorage', name, guesses.size === 0 ? undefined : rowsOf(guesses));

/** The same for a visit: the questions whose answer was opened without a guess. */
const openedName = 'beyond-failure.opened' satisfies `${MachineName}.${string}`;

export function opened(): ReadonlySet<string> {
  const questions = readStored('sessionStorage', openedName);
  return new Set(Array.isArray(questions) ? questions.filter((one) => typeof one === 'string') : []);
}

export const keepOpened = (questions: ReadonlySet<string>): boolean =>
  store('sessionStorage', openedName, questions.size === 0 ? undefined : [...questions]);

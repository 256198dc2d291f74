import { parseGuesses, type StoredGuesses, serializeGuesses } from '../guesses/storedGuesses.ts';
import type { MachineName } from '../identity/site.ts';
import { readStored, store } from './deviceStorage.ts';

/**
 * The storage key of guesses. Besides the log of `repsLeft.ts` and the copies of the site (`offline`), nothing else that the
 * site stores outlasts a visit (`embedding/autoplay.ts`).
 */
const name = 'beyond-failure.guesses' satisfies `${MachineName}.${string}`;

/** The guesses of earlier visits and of this one. */
export const loadGuesses = (): StoredGuesses => parseGuesses(readStored('localStorage', name));

/** Stores the guesses of all lessons. Without storage a guess lasts as long as the page. */
export const saveGuesses = (guesses: StoredGuesses): boolean =>
  store('localStorage', name, guesses.size === 0 ? undefined : serializeGuesses(guesses));

/** The storage key, for one visit, of questions whose answer was opened without a guess. */
const openedName = 'beyond-failure.opened' satisfies `${MachineName}.${string}`;

export function loadOpened(): ReadonlySet<string> {
  const questions = readStored('sessionStorage', openedName);
  return new Set(Array.isArray(questions) ? questions.filter((one) => typeof one === 'string') : []);
}

export const saveOpened = (questions: ReadonlySet<string>): boolean =>
  store('sessionStorage', openedName, questions.size === 0 ? undefined : [...questions]);

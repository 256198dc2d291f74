import { lateMs } from './late.ts';
import { whenParsed } from './parsed.ts';
import { showRest, showStart } from './startStill.ts';

/**
 * A figure whose end is to be guessed first waits at the start of its run. “open”: a guess has still to be made; “played”:
 * the last one was made now, and the run is to play; without it, the figure is as any other. A lesson is served with “open”.
 */
export type GuessState = 'open' | 'played' | undefined;

/** Told at a figure when its guess state, or what was guessed of its run, has changed. */
export const guessEvent = 'guess';

export const guessState = (figure: HTMLElement): GuessState => figure.dataset.guess as GuessState;

/** Sets what a figure waits for, and tells it. */
export function setGuessState(figure: HTMLElement, state: GuessState): void {
  if (state === undefined) delete figure.dataset.guess;
  else figure.dataset.guess = state;
  if (state === 'open') showStart(figure);
  if (state === undefined) showRest(figure);
  // Until now the style sheet has covered what shows the end.
  delete figure.dataset.covered;
  figure.dispatchEvent(new CustomEvent(guessEvent));
}

/** Whether the page can take a guess: `browser/predict.ts` marks each question that it has taken up. */
const takesGuesses = () => document.querySelector('[data-prediction][data-ready]') !== null;

/**
 * Shows a figure that is served with a guess to be made at its start, before it is painted. Where the script that takes
 * guesses is late, the figure waits for none.
 */
export async function holdForGuess(figure: HTMLElement): Promise<void> {
  if (guessState(figure) !== 'open') return;
  setGuessState(figure, 'open');
  await whenParsed();
  setTimeout(() => takesGuesses() || setGuessState(figure, undefined), lateMs);
}

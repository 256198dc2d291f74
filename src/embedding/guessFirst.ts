import { showRest, showStart } from './startStill.ts';

/**
 * A figure whose end is to be guessed first waits at the start of its run. “open”: no guess has been made; “played”: one
 * was made now, and the run is to play; without it, the figure is as any other. A lesson is served with “open”.
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
  figure.dispatchEvent(new CustomEvent(guessEvent));
}

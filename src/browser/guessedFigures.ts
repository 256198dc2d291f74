import { guessEvent, guessState, setGuessState } from '../embedding/guessFirst.ts';
import type { MadeGuess, Prediction } from '../guesses/prediction.ts';

const presetOf = ({ run }: Prediction) => run?.preset;

const figuresOf = (preset: string) =>
  document.querySelectorAll<HTMLElement>(`figure[data-preset="${preset}"]`);

/** Tells the figures of a run which number of it was guessed, as their attribute, and by an event to those that are live. */
export function showGuessInFigures(prediction: Prediction, made: MadeGuess | undefined): void {
  if (prediction.kind !== 'amount' || prediction.run === undefined) return;
  const { preset, readout } = prediction.run;
  for (const figure of figuresOf(preset)) {
    const guesses: Record<string, unknown> = JSON.parse(figure.dataset.guessed ?? '{}');
    if (made === undefined) delete guesses[readout];
    else guesses[readout] = made.first;
    figure.dataset.guessed = JSON.stringify(guesses);
    figure.dispatchEvent(new CustomEvent(guessEvent));
  }
}

/**
 * Has the figures of some questions wait as long as any question about their run is open.
 *
 * @param plays whether a figure that waits no longer plays its run
 */
export function keepWaiting(of: readonly Prediction[], open: readonly Prediction[], plays = false): void {
  const waiting = new Set(open.map(presetOf));
  for (const preset of new Set(of.map(presetOf))) {
    if (preset === undefined) continue;
    for (const figure of figuresOf(preset)) {
      const played = plays && guessState(figure) === 'open' ? 'played' : undefined;
      setGuessState(figure, waiting.has(preset) ? 'open' : played);
    }
  }
}

import { type GuessState, setGuessState } from '../embedding/guessFirst.ts';
import { compare } from '../guesses/compare.ts';
import { isPossible, type MadeGuess, type Prediction } from '../guesses/prediction.ts';
import { sumUp } from '../guesses/sums.ts';
import { guessForm } from './guessForm.ts';
import { keep, kept } from './guessStorage.ts';
import { part } from './part.ts';

/**
 * Lets readers guess before they open an answer, keeps their guesses on the device, and sums them up at the end of the
 * lesson. Without it each question opens its answer.
 */

/** A question with its controls. */
interface Asked {
  readonly prediction: Prediction;
  readonly made: () => MadeGuess | undefined;
  forget(): void;
}

/**
 * Tells the figures of a run what was guessed of it, as their attribute, and whether they are to wait for that: by an event
 * to those that are live.
 */
function tellFigures(prediction: Prediction, made: MadeGuess | undefined, state: GuessState): void {
  if (prediction.kind !== 'amount' || prediction.run === undefined) return;
  const { preset, readout } = prediction.run;
  for (const figure of document.querySelectorAll<HTMLElement>(`figure[data-preset="${preset}"]`)) {
    const guesses: Record<string, unknown> = JSON.parse(figure.dataset.guessed ?? '{}');
    if (made === undefined) delete guesses[readout];
    else guesses[readout] = made.first;
    figure.dataset.guessed = JSON.stringify(guesses);
    setGuessState(figure, state);
  }
}

/** The answer stands under what is touched, so that nothing moves when it opens. The question still opens and closes it. */
function answerOf(box: HTMLElement, form: HTMLFormElement, onOpen: () => void) {
  const details = part<HTMLDetailsElement>(box, 'details');
  const answer = part(box, '.answer');
  // What is closed is still found by a search in the page and by a link to its words.
  const show = (open: boolean) =>
    open ? answer.removeAttribute('hidden') : answer.setAttribute('hidden', 'until-found');
  const open = (isOpen: boolean) => {
    details.open = isOpen;
    show(isOpen);
  };
  form.after(answer);
  details.addEventListener('toggle', () => {
    show(details.open);
    if (details.open) onOpen();
  });
  answer.addEventListener('beforematch', () => open(true));
  show(details.open);
  return open;
}

function ask(box: HTMLElement, onGuess: (question: string, made: MadeGuess) => void): Asked | undefined {
  const form = box.querySelector<HTMLFormElement>('form.guess');
  const { prediction: text, question = '' } = box.dataset;
  if (form === null || text === undefined) return undefined;
  const prediction: Prediction = JSON.parse(text);
  const line = part(form, '[data-line]');
  let made: MadeGuess | undefined;
  const open = answerOf(box, form, () => {
    // Whoever opens the answer without a guess sees the run as well.
    if (made === undefined) tellFigures(prediction, made, 'played');
  });
  const controls = guessForm(
    form,
    prediction,
    (hint) => {
      if (made === undefined) line.textContent = hint;
    },
    (guess) => {
      const next = { first: made?.first ?? guess, last: guess };
      set(next, made === undefined ? 'played' : undefined);
      open(true);
      onGuess(question, next);
    },
  );
  const set = (next: MadeGuess | undefined, state: GuessState) => {
    made = next;
    controls.show(next?.last);
    line.textContent = next === undefined ? '' : compare(prediction, next);
    tellFigures(prediction, next, state);
  };
  const before = kept().get(question);
  if (before !== undefined && isPossible(prediction, before.first) && isPossible(prediction, before.last)) {
    set(before, undefined);
    open(true);
  } else set(undefined, 'open');
  box.dataset.ready = '';
  return {
    prediction,
    made: () => made,
    forget: () => {
      set(undefined, 'open');
      open(false);
    },
  };
}

function sumLine(asked: readonly Asked[], section: HTMLElement) {
  const line = part(section, '[data-guesses-sum]');
  return () => {
    const answered = asked.flatMap(({ prediction, made }) => {
      const guess = made()?.first;
      return guess === undefined ? [] : [{ prediction, guess }];
    });
    line.textContent = sumUp(answered);
    part(section, '[data-kept]').hidden = false;
    section.hidden = answered.length === 0;
  };
}

function start(section: HTMLElement): void {
  const asked: Asked[] = [];
  const sum = sumLine(asked, section);
  const onGuess = (question: string, made: MadeGuess) => {
    // What another tab has kept or forgotten meanwhile holds.
    keep(new Map(kept()).set(question, made));
    sum();
  };
  for (const box of document.querySelectorAll<HTMLElement>('[data-prediction]')) {
    const one = ask(box, onGuess);
    if (one !== undefined) asked.push(one);
  }
  sum();
  const button = part<HTMLButtonElement>(section, '[data-forget]');
  button.addEventListener('click', () => forget(asked, section));
}

/** Closes every answer above, and keeps the end of the lesson where the reader has it. */
function forget(asked: readonly Asked[], section: HTMLElement): void {
  const line = part(section, '[data-guesses-sum]');
  const before = line.getBoundingClientRect().top;
  keep(new Map());
  for (const { forget } of asked) forget();
  line.textContent = 'Your guesses in all lessons are forgotten.';
  part(section, '[data-kept]').hidden = true;
  line.focus({ preventScroll: true });
  scrollBy({ top: line.getBoundingClientRect().top - before, behavior: 'instant' });
}

const section = document.querySelector<HTMLElement>('[data-guesses]');
if (section !== null) start(section);

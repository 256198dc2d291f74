import { compare } from '../guesses/compare.ts';
import { isPossible, type MadeGuess, type Prediction } from '../guesses/prediction.ts';
import { sumUp } from '../guesses/sums.ts';
import { keepWaiting, showGuessInFigures } from './guessedFigures.ts';
import { guessForm } from './guessForm.ts';
import { loadGuesses, loadOpened, saveGuesses, saveOpened } from './guessStorage.ts';
import { requireElement } from './requireElement.ts';

/**
 * Lets readers guess before they open an answer, keeps their guesses on the device, and sums them up at the end of the
 * lesson. Without it each question opens its answer.
 */

/** A question with its controls. */
interface PredictionControls {
  readonly prediction: Prediction;
  readonly made: () => MadeGuess | undefined;
  /** Whether its answer is still to be guessed, and to be seen nowhere. */
  readonly isOpen: () => boolean;
  forget(): void;
}

/** What is done where a question changes: a guess was made, or its answer was opened without one. */
interface Changes {
  guessed(question: string, made: MadeGuess): void;
  settled(prediction: Prediction): void;
}

/** The answer stands under what is touched, so that nothing moves when it opens. The question still opens and closes it. */
function answerOf(box: HTMLElement, form: HTMLFormElement, onOpen: () => void) {
  const details = requireElement<HTMLDetailsElement>(box, 'details');
  const answer = requireElement(box, '.answer');
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

/** What was guessed on another visit; nothing where the question has changed so that it cannot be a guess any more. */
function storedGuess(prediction: Prediction, question: string): MadeGuess | undefined {
  const made = loadGuesses().get(question);
  return made !== undefined && isPossible(prediction, made.first) && isPossible(prediction, made.last)
    ? made
    : undefined;
}

function setUpPrediction(box: HTMLElement, changes: Changes): PredictionControls | undefined {
  const form = box.querySelector<HTMLFormElement>('form.guess');
  const { prediction: text, question = '' } = box.dataset;
  if (form === null || text === undefined) return undefined;
  const prediction: Prediction = JSON.parse(text);
  const line = requireElement(form, '[data-line]');
  let made: MadeGuess | undefined;
  let seen = loadOpened().has(question);
  // Whoever opens the answer without a guess sees the run as well.
  const opened = () => {
    if (made !== undefined || seen) return;
    seen = true;
    saveOpened(new Set(loadOpened()).add(question));
    changes.settled(prediction);
  };
  const open = answerOf(box, form, opened);
  const set = (next: MadeGuess | undefined) => {
    made = next;
    controls.show(next?.last);
    line.textContent = next === undefined ? '' : compare(prediction, next);
    showGuessInFigures(prediction, next);
  };
  const controls = guessForm(
    form,
    prediction,
    (hint) => {
      if (made === undefined) line.textContent = hint;
    },
    (guess) => {
      const next = { first: made?.first ?? guess, last: guess };
      set(next);
      open(true);
      changes.settled(prediction);
      changes.guessed(question, next);
    },
  );
  set(storedGuess(prediction, question));
  if (made !== undefined || seen) open(true);
  // The answer may have been opened before this ran.
  else if (requireElement<HTMLDetailsElement>(box, 'details').open) opened();
  box.dataset.ready = '';
  return {
    prediction,
    made: () => made,
    isOpen: () => made === undefined && !seen,
    forget: () => {
      seen = false;
      set(undefined);
      open(false);
    },
  };
}

function sumLine(asked: readonly PredictionControls[], section: HTMLElement) {
  const line = requireElement(section, '[data-guesses-sum]');
  return () => {
    const answered = asked.flatMap(({ prediction, made }) => {
      const guess = made()?.first;
      return guess === undefined ? [] : [{ prediction, guess }];
    });
    line.textContent = sumUp(answered);
    requireElement(section, '[data-kept]').hidden = false;
    section.hidden = answered.length === 0;
  };
}

function start(section: HTMLElement): void {
  const asked: PredictionControls[] = [];
  const sum = sumLine(asked, section);
  const openQuestions = () => asked.filter(({ isOpen }) => isOpen()).map(({ prediction }) => prediction);
  const changes: Changes = {
    guessed: (question, made) => {
      // What another tab has kept or forgotten meanwhile holds.
      saveGuesses(new Map(loadGuesses()).set(question, made));
      sum();
    },
    settled: (prediction) => keepWaiting([prediction], openQuestions(), true),
  };
  for (const box of document.querySelectorAll<HTMLElement>('[data-prediction]')) {
    const one = setUpPrediction(box, changes);
    if (one !== undefined) asked.push(one);
  }
  const all = asked.map(({ prediction }) => prediction);
  keepWaiting(all, openQuestions());
  sum();
  const button = requireElement<HTMLButtonElement>(section, '[data-forget]');
  button.addEventListener('click', () => {
    forget(asked, section);
    keepWaiting(all, openQuestions());
  });
}

/** Closes every answer above, and keeps the end of the lesson where the reader has it. */
function forget(asked: readonly PredictionControls[], section: HTMLElement): void {
  const line = requireElement(section, '[data-guesses-sum]');
  const before = line.getBoundingClientRect().top;
  saveGuesses(new Map());
  saveOpened(new Set());
  for (const { forget } of asked) forget();
  line.textContent = 'Your guesses in all lessons are forgotten.';
  requireElement(section, '[data-kept]').hidden = true;
  line.focus({ preventScroll: true });
  scrollBy({ top: line.getBoundingClientRect().top - before, behavior: 'instant' });
}

const section = document.querySelector<HTMLElement>('[data-guesses]');
if (section !== null) start(section);

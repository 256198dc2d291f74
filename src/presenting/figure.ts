import { type GuessState, guessState, setGuessState } from '../embedding/guessFirst.ts';
import { keepFitting, stopFitting } from './fitFigure.ts';
import type { Shows } from './slides.ts';

/** What each figure waited for before slides were shown. */
const before = new Map<HTMLElement, GuessState>();

/** Frames within which a figure shows what it was asked. */
const patience = 60;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Whether the figure works, as soon as that is known. */
const whenLive = (figure: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    if (figure.dataset.live !== undefined) return resolve();
    const observer = new MutationObserver(() => {
      if (figure.dataset.live === undefined) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(figure, { attributeFilter: ['data-live'] });
    // As of a pointer that is about to press: its script is loaded, and nothing is pressed.
    figure.querySelector('astro-island')?.dispatchEvent(new Event('pointerover'));
  });

function waitFor(figure: HTMLElement, state: GuessState): void {
  if (!before.has(figure)) before.set(figure, guessState(figure));
  if (guessState(figure) !== state) setGuessState(figure, state);
}

/**
 * Has a figure show what its slide is about: the start of its run, or a moment of its story.
 *
 * @param isCurrent whether that slide is still the one shown
 */
export async function showInFigure(
  figure: HTMLElement,
  shows: Shows,
  isCurrent: () => boolean,
): Promise<void> {
  if (shows !== 'rest') keepFitting(figure);
  if (shows === 'start') return waitFor(figure, 'open');
  if (guessState(figure) !== undefined) waitFor(figure, undefined);
  if (shows === 'all') return;
  await whenLive(figure);
  for (let frame = 0; frame < patience && isCurrent(); frame += 1) {
    const moments = [...figure.querySelectorAll<HTMLInputElement>('.story-steps input')];
    // What is below the picture is told at its end.
    const moment = typeof shows === 'number' ? moments[shows] : moments.at(-1);
    if (moment !== undefined) return moment.click();
    await nextFrame();
  }
}

/** Figures wait again for what they waited for. */
export function releaseFigures(): void {
  for (const [figure, state] of before) setGuessState(figure, state);
  before.clear();
  stopFitting();
}

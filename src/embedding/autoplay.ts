import { guessState } from './guessFirst.ts';
import { createIntersectionObserver } from './intersectionObserver.ts';
import { prefersReducedMotion } from './motion.ts';

/** From this share of a picture in view on, its story can be followed. */
const inView = 0.95;

/** Whether a story may play unasked: the reader prefers neither reduced motion nor reduced data. */
const isWelcome = () =>
  !prefersReducedMotion() &&
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData !== true;

/** What a figure’s story is remembered by in a visit; undefined where it does not play by itself. */
const keyOf = (figure: HTMLElement): string | undefined =>
  figure.dataset.plays === undefined ? undefined : `played ${figure.dataset.plays}`;

/** Whether the story of a figure is still to be played by itself in this visit. Storage may be denied. */
export function isToPlay(figure: HTMLElement): boolean {
  const key = keyOf(figure);
  if (key === undefined || !isWelcome() || guessState(figure) !== undefined) return false;
  try {
    return sessionStorage.getItem(key) === null;
  } catch {
    return false;
  }
}

/** Remembers that the story of a figure has been played, or that the reader did something else first. */
export function rememberPlayed(figure: HTMLElement): void {
  try {
    sessionStorage.setItem(keyOf(figure) ?? '', '');
  } catch {}
}

/** Calls back once when nearly all of the picture of a figure is in view. */
export function whenPictureInView(figure: HTMLElement, signal: AbortSignal, callback: () => void): void {
  const picture = figure.querySelector('.stage-lead');
  if (picture === null) return;
  const observer = createIntersectionObserver(
    (entries) => {
      if (!entries.some(({ intersectionRatio }) => intersectionRatio >= inView)) return;
      observer?.disconnect();
      callback();
    },
    { threshold: inView },
  );
  observer?.observe(picture);
  signal.addEventListener('abort', () => observer?.disconnect());
}

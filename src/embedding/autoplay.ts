import { createIntersectionObserver } from '../dom/intersectionObserver.ts';
import { prefersReducedMotion } from '../dom/motion.ts';
import { whenPainted } from '../dom/whenPainted.ts';
import { guessState } from './guessFirst.ts';

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

/** The part of a figure that its story is told in. */
const pictureOf = (figure: HTMLElement): HTMLElement | null => figure.querySelector('.stage-lead');

/**
 * Whether the window has room for nearly all of the picture: else its story never begins by itself. Not while the page is
 * parsed: asking would lay it out once more.
 */
export const isRoomFor = (figure: HTMLElement): boolean =>
  inView * (pictureOf(figure)?.offsetHeight ?? 0) <= window.innerHeight;

/** Calls back once when as much of the picture of a figure as is asked for is within the window and a margin of it. */
function whenPicture(
  figure: HTMLElement,
  signal: AbortSignal,
  share: number,
  margin: string,
  callback: () => void,
): void {
  const picture = pictureOf(figure);
  if (picture === null) return;
  const observer = createIntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting && entry.intersectionRatio >= share)) return;
      observer?.disconnect();
      callback();
    },
    { threshold: share, rootMargin: margin },
  );
  observer?.observe(picture);
  signal.addEventListener('abort', () => observer?.disconnect());
}

/** Calls back once when nearly all of the picture of a figure is in view. */
export const whenPictureInView = (figure: HTMLElement, signal: AbortSignal, callback: () => void): void =>
  whenPicture(figure, signal, inView, '0px', callback);

/**
 * Calls back once when a reader who scrolls will soon see the picture of a figure, if the window has room for it. A story that
 * is to play then is put at its start while nobody looks: a picture that shows its end and begins again as it comes into view
 * looks broken.
 */
export const whenPictureNear = (figure: HTMLElement, signal: AbortSignal, callback: () => void): void =>
  whenPainted(() => whenPicture(figure, signal, 0, '100% 0px', () => isRoomFor(figure) && callback()));

import { lowering } from './lower.ts';
import { secretIn } from './messages.ts';

/** WordPress gives a frame no more than this, whatever it tells of its height, in CSS pixels. */
const most = 1000;

/** A picture may be lowered to this share of its height before anything more is folded; what it says stays readable. */
const lowest = 0.8;
/** And to this where nothing more can be folded, or must not be, for a reader works the figure. */
const lowestOfAll = 0.5;

/** How far a figure is folded: each step folds what is needed less than what is left. `fold.css` says what. */
const steps = ['1', '2', '3', '4'];

/**
 * Where the host gives a frame only so much height, folds a figure until it fits; a button, marked `data-more`, unfolds
 * and folds it. A figure that the reader works folds no further by itself: nothing is taken out of a hand. Where what a
 * change did finds no room there, it is only heard.
 *
 * @param height what the content takes now
 * @returns what makes it fit again, to be called whenever the content may have another size
 */
export function folding(window: Window, height: () => number): () => void {
  const { document, location } = window;
  if (secretIn(location.hash) === undefined) return () => {};
  const root = document.documentElement;
  let fitted: number | undefined;
  const picture = lowering(document);
  /** Whether the content fits, if need be with a picture of no less than a share of its height. */
  const fits = (share: number) => {
    const over = height() - most;
    return over <= 0 || (picture.lower(over, share) && height() <= most);
  };
  const inHand = () => document.querySelector('[data-live]') !== null;
  const fold = () => {
    // Of the frame, whether or not a bar to scroll by takes some of it.
    if (window.innerWidth !== fitted) {
      delete root.dataset.fold;
      picture.release();
    } else if (inHand()) return;
    fitted = window.innerWidth;
    const left = steps.slice(steps.indexOf(root.dataset.fold ?? '') + 1);
    while (left.length > 0 && !fits(lowest)) {
      picture.release();
      root.dataset.fold = left.shift();
    }
  };
  const fit = () => {
    delete root.dataset.hush;
    if (root.dataset.fold === 'open') return;
    fold();
    if (height() > most) root.dataset.hush = '';
    fits(lowestOfAll);
  };
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('[data-more]');
    if (button === null) return;
    const unfolds = root.dataset.fold !== 'open';
    button.setAttribute('aria-expanded', String(unfolds));
    root.dataset.fold = 'open';
    picture.release();
    if (unfolds) return;
    delete root.dataset.fold;
    fitted = undefined;
    fit();
  });
  return fit;
}

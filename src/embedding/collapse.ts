import { secretIn } from './messages.ts';
import { pictureShrinker } from './shrinkPicture.ts';

/** WordPress makes a frame no higher than this, whatever height it reports, in CSS pixels. */
const maxHeight = 1000;

/** The picture may shrink to this share of its height before anything more is collapsed; its labels stay readable. */
const minShareBeforeCollapse = 0.8;
/** And to this where nothing more can be collapsed, or must not be because the figure is in use. */
const minShare = 0.5;

/** How far a figure is collapsed: each step hides what is least needed of what is left. `collapse.css` says what. */
const collapseSteps = ['1', '2', '3', '4'];

/**
 * Where the host limits the height of a frame, collapses the figure until it fits; a button, marked `data-more`, expands
 * and collapses it. A figure in use collapses no further by itself: no control disappears under the reader's hand. Where
 * there is no room for the announcement of a change, only screen readers get it.
 *
 * @param height the current height of the content
 * @returns fits the figure again; to be called whenever the size of the content may have changed
 */
export function collapsing(window: Window, height: () => number): () => void {
  const { document, location } = window;
  if (secretIn(location.hash) === undefined) return () => {};
  const root = document.documentElement;
  let fittedWidth: number | undefined;
  const picture = pictureShrinker(document);
  /** Whether the content fits, if need be with the picture shrunk to no less than a share of its height. */
  const fits = (share: number) => {
    const over = height() - maxHeight;
    return over <= 0 || (picture.shrink(over, share) && height() <= maxHeight);
  };
  const isInUse = () => document.querySelector('[data-live]') !== null;
  const collapse = () => {
    // Of the frame, whether or not a scrollbar takes some of it.
    if (window.innerWidth !== fittedWidth) {
      delete root.dataset.collapse;
      picture.reset();
    } else if (isInUse()) return;
    fittedWidth = window.innerWidth;
    const remainingSteps = collapseSteps.slice(collapseSteps.indexOf(root.dataset.collapse ?? '') + 1);
    while (remainingSteps.length > 0 && !fits(minShareBeforeCollapse)) {
      picture.reset();
      root.dataset.collapse = remainingSteps.shift();
    }
  };
  const fit = () => {
    delete root.dataset.hideAnnouncement;
    if (root.dataset.collapse === 'open') return;
    collapse();
    if (height() > maxHeight) root.dataset.hideAnnouncement = '';
    fits(minShare);
  };
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('[data-more]');
    if (button === null) return;
    const expands = root.dataset.collapse !== 'open';
    button.setAttribute('aria-expanded', String(expands));
    root.dataset.collapse = 'open';
    picture.reset();
    if (expands) return;
    delete root.dataset.collapse;
    fittedWidth = undefined;
    fit();
  });
  return fit;
}

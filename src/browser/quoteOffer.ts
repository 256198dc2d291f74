import { importWithRetry } from '../dom/importWithRetry.ts';
import { announce } from './announce.ts';

/** A shorter selection is accidental, or a word to look up. */
const minLength = 12;

const quotable = '[data-quotable] :is(p, li, blockquote, dd, h1, h2)';
/** Words in here are not the page’s own text. */
const notText = 'figure, button, input, textarea, summary, .quote-offer';

let offer: HTMLButtonElement | undefined;

const elementOf = (node: Node | null) => (node instanceof Element ? node : node?.parentElement) ?? undefined;

/** The passage that is selected, if it can be quoted. */
function selected(): { selection: Selection; text: string; block: HTMLElement } | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
  const text = selection.toString().replace(/\s+/g, ' ').trim();
  const ends = [selection.anchorNode, selection.focusNode].map((node) => elementOf(node));
  const block = elementOf(selection.getRangeAt(0).endContainer)?.closest<HTMLElement>(quotable);
  if (text.length < minLength || block == null) return;
  return ends.every((end) => end?.closest('[data-quotable]') && !end.closest(notText))
    ? { selection, text, block }
    : undefined;
}

function dismiss(): void {
  offer?.remove();
  offer = undefined;
}

/** Offers to quote the passage that is selected now, and nothing where none is. */
export function offerQuote(): void {
  const found = selected();
  if (found === undefined) {
    if (document.activeElement !== offer) dismiss();
    return;
  }
  const { selection, text, block } = found;
  const range = selection.getRangeAt(0).cloneRange();
  dismiss();
  offer = document.createElement('button');
  offer.type = 'button';
  offer.className = 'quote-offer';
  offer.textContent = 'Quote with a link';
  // A press must not take the selection away before it is read.
  offer.addEventListener('pointerdown', (event) => event.preventDefault());
  offer.addEventListener('click', async () => {
    const again = document.getSelection();
    again?.removeAllRanges();
    again?.addRange(range);
    try {
      const { copyQuotation } = await importWithRetry(() => import('./quotation.ts'));
      if (again !== null) await copyQuotation(again, text);
    } catch {
      announce('These words could not be linked. Check that you are connected, then try again.');
    }
    dismiss();
  });
  // After the passage, so that it is the next thing that the keyboard comes to.
  block.after(offer);
  const end = range.getBoundingClientRect();
  const parent = (offer.offsetParent ?? document.body).getBoundingClientRect();
  offer.style.setProperty('top', `${end.bottom - parent.top + 8}px`);
  offer.style.setProperty(
    'left',
    `${Math.max(0, Math.min(end.left - parent.left, parent.width - offer.offsetWidth))}px`,
  );
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') dismiss();
});

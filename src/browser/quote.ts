import { importWithRetry } from '../embedding/importWithRetry.ts';
import { site } from '../identity/site.ts';
import { announce, copy } from './announce.ts';

/** A shorter selection is accidental, or a word to look up. */
const minLength = 12;
const afterMilliseconds = 250;

const quotable = '[data-quotable] :is(p, li, blockquote, dd, h1, h2)';
/** Words in here are not the page’s own text. */
const notText = 'figure, button, input, textarea, summary, .quote-offer';

let offer: HTMLButtonElement | undefined;
let waiting: number | undefined;

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

/** The address of these very words; that of the page where no words could single them out. */
async function quotationUrl(selection: Selection): Promise<string> {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const { generateFragment } = await importWithRetry(
    () => import('text-fragments-polyfill/dist/fragment-generation-utils.js'),
  );
  const { status, fragment } = generateFragment(selection);
  if (status !== 0 || fragment === undefined) return page;
  const { prefix, textStart, textEnd, suffix } = fragment;
  // A hyphen has a meaning of its own in such an address.
  const encoded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
  const parts = [
    prefix && `${encoded(prefix)}-,`,
    encoded(textStart),
    textEnd && `,${encoded(textEnd)}`,
    suffix && `,-${encoded(suffix)}`,
  ];
  return `${page}#:~:text=${parts.filter(Boolean).join('')}`;
}

async function quote(selection: Selection, text: string): Promise<void> {
  const title = document.querySelector('h1')?.textContent?.trim() ?? document.title;
  const address = await quotationUrl(selection);
  await copy(
    `“${text}” ${site.name}, “${title}” ${address}`,
    'Quotation copied, with a link to these words.',
    'Your browser does not let this page copy.',
  );
}

function dismiss(): void {
  offer?.remove();
  offer = undefined;
}

function show(): void {
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
    if (again !== null)
      await quote(again, text).catch(() =>
        announce('These words could not be linked. Check that you are connected, then try again.'),
      );
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

document.addEventListener('selectionchange', () => {
  window.clearTimeout(waiting);
  waiting = window.setTimeout(show, afterMilliseconds);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') dismiss();
});

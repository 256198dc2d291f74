import { requireElement } from './requireElement.ts';

/** The list of references is closed until it is asked for. Not every browser opens it by itself for a link into it. */
const list = document.querySelector<HTMLDetailsElement>('[data-references]');

/** What an address leads to within the page; nothing where it cannot be read. */
function targetOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

function open(): void {
  const target = targetOf(window.location.hash);
  if (list === null || target === null || list.open || !list.contains(target)) return;
  if (target !== requireElement(list, 'h2')) list.open = true;
  target.scrollIntoView({ behavior: 'instant' });
}

window.addEventListener('hashchange', open);
open();

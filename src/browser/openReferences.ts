import { part } from './part.ts';

/** The list of references is closed until it is asked for. Not every browser opens it by itself for a link into it. */
const list = document.querySelector<HTMLDetailsElement>('[data-references]');

function open(): void {
  const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  if (list === null || target === null || list.open || !list.contains(target)) return;
  if (target !== part(list, 'h2')) list.open = true;
  target.scrollIntoView({ behavior: 'instant' });
}

window.addEventListener('hashchange', open);
open();

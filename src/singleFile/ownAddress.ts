import { searchOf } from './searchOf.ts';

/** Where the file says which page it is a copy of, and how to cite it, it means the state that it opens with. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-own-address]')) {
  link.href += searchOf(window.location);
  link.textContent = link.href;
}

import { readStored, store } from './deviceStorage.ts';

const name = `left ${location.pathname}`;

/** By their attribute, for a drawing has links as well. No address of the site has a quotation mark in it. */
const linksTo = (href: string): readonly Element[] => [...document.querySelectorAll(`a[href="${href}"]`)];

/**
 * Remembers for a visit by which link a page was left: where it leads, the how manieth of those that lead there it is, and
 * whether it was followed by keyboard. Where a reader comes back and the page is loaded anew, the keyboard goes on from there;
 * browsers that keep the page itself keep the focus too.
 */
type Followed = readonly [href: string, nth: number, byKey: boolean];

window.addEventListener('pagehide', () => {
  const link = document.activeElement ?? document.body;
  const href = link.getAttribute('href');
  const left =
    href === null ? undefined : [href, linksTo(href).indexOf(link), link.matches(':focus-visible')];
  store('sessionStorage', name, left);
});

const followed = readStored('sessionStorage', name) as Followed | undefined;
if (followed)
  import('./focusFollowed.ts').then(
    ({ goOnFrom }) => goOnFrom(() => linksTo(followed[0])[followed[1]], followed[2]),
    // Without a network the keyboard begins at the top, as on any page.
    console.warn,
  );

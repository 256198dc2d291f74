import type { Page } from '@playwright/test';

/**
 * Runs in the page before anything else of it: keeps the figure as it was served, and gives the page a way to take the
 * live figure out and put the served one back in, which then comes alive again.
 */
function keepServed() {
  let served: Element | undefined;
  // The parser has just put it there, and nothing has made it live.
  new MutationObserver((_, observer) => {
    const island = document.querySelector('figure[data-figure] astro-island');
    if (island === null || document.querySelector('figure[data-figure] figcaption') === null) return;
    observer.disconnect();
    served = island.cloneNode(true) as Element;
  }).observe(document, { childList: true, subtree: true });

  Object.assign(window, {
    remountFigure() {
      const island = document.querySelector('figure[data-figure] astro-island');
      const figure = island?.closest('figure[data-live="true"]');
      // One that is only just waking cannot be taken out: the framework forbids it.
      if (!island || !figure || !served) return;
      figure.removeAttribute('data-live');
      const next = island.nextSibling;
      island.remove();
      // What tells an island that left the page that it will not come back.
      document.dispatchEvent(new Event('astro:after-swap'));
      figure.insertBefore(served.cloneNode(true), next);
    },
    /** Out and in again, as a script that moves parts of a page does. */
    moveFigure() {
      const island = document.querySelector('figure[data-figure] astro-island');
      island?.parentElement?.insertBefore(island, island.nextSibling);
    },
  });
}

declare global {
  interface Window {
    remountFigure(): void;
    moveFigure(): void;
  }
}

export const allowRemounts = (page: Page) => page.addInitScript(keepServed);

import { readStored, store } from './deviceStorage.ts';

/** Whoever does one of these is where they want to be. */
const moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Whether the page was left for another and come back to, or loaded again. */
const isReturn = () =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.type !== 'navigate';

/**
 * Remembers for a visit where a reader left a list whose other part was open. Where the page is loaded anew on the way back, that
 * part is opened again, and the place is found as soon as its rows have come; by itself a browser looks for it in the short list.
 *
 * @param load fetches the rows that stand in other pages
 */
export async function keepPlace(rest: HTMLDetailsElement, load: () => Promise<void>): Promise<void> {
  const name = `list ${location.pathname} ${rest.dataset.listRest}`;
  window.addEventListener('pagehide', () => store('sessionStorage', name, rest.open ? scrollY : undefined));
  const place = readStored('sessionStorage', name);
  if (typeof place !== 'number' || !isReturn()) return;
  let hasMoved = false;
  for (const move of moves)
    window.addEventListener(move, () => (hasMoved = true), { once: true, passive: true });
  rest.open = true;
  await load();
  if (!hasMoved) window.scrollTo({ top: place, behavior: 'instant' });
}

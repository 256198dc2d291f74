/** Whether Astro has rendered an island and not hydrated it yet. */
export const awaitsHydration = (island: Element): boolean => island.hasAttribute('ssr');

const hydrating = 'hydrating';

/** Acts just before an island is hydrated, in the same task. */
export const onHydrating = (island: Element, act: () => void): void =>
  island.addEventListener(hydrating, act, { once: true });

/** Tells whoever changed the island that it has to be as it was served now. */
export const tellHydrating = (island: Element): void => void island.dispatchEvent(new Event(hydrating));

/** Acts when Astro takes an island off the page. */
export const onUnmount = (island: Element, act: () => void): void =>
  island.addEventListener('astro:unmount', act, { once: true });

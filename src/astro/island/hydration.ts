/** Whether Astro has rendered an island and not hydrated it yet. */
export const awaitsHydration = (island: Element): boolean => island.hasAttribute('ssr');

/** Acts when Astro takes an island off the page. */
export const onUnmount = (island: Element, act: () => void): void =>
  island.addEventListener('astro:unmount', act, { once: true });

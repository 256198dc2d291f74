/** Whether Astro has rendered an island and not hydrated it yet. */
export const awaitsHydration = (island: Element): boolean => island.hasAttribute('ssr');

/** What the ids of an island begin with: as `useId` had it when Astro rendered it. */
export const idPrefixOf = (island: Element): string => island.getAttribute('prefix') ?? '';

/** Acts when Astro takes an island off the page. */
export const onUnmount = (island: Element, act: () => void): void =>
  island.addEventListener('astro:unmount', act, { once: true });

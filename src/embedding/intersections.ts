/** An observer of intersections; nothing in a browser that has none, or where something took it away. */
export const intersections = (
  tell: (entries: readonly IntersectionObserverEntry[]) => void,
): IntersectionObserver | undefined =>
  'IntersectionObserver' in window ? new IntersectionObserver(tell) : undefined;

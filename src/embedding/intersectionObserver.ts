/** An IntersectionObserver, or undefined where the browser has none or something removed it. */
export const createIntersectionObserver = (
  callback: (entries: readonly IntersectionObserverEntry[]) => void,
): IntersectionObserver | undefined =>
  'IntersectionObserver' in window ? new IntersectionObserver(callback) : undefined;

/** An IntersectionObserver, or undefined where the browser has none or something removed it. */
export const createIntersectionObserver = (
  callback: (entries: readonly IntersectionObserverEntry[]) => void,
  options?: IntersectionObserverInit,
): IntersectionObserver | undefined =>
  'IntersectionObserver' in window ? new IntersectionObserver(callback, options) : undefined;

/** Calls back once the page has been painted for the first time: what is fetched before stands in the way of its words. */
export function whenPainted(callback: () => void): void {
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    callback();
  }).observe({ type: 'paint', buffered: true });
}

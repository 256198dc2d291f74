/**
 * Calls back once the page has loaded and been painted: what is fetched before stands in the way of its words. A script in the
 * head of every page says when (`authoring/firstPaint/fontsLast.ts`); whoever asks later is not called.
 */
export const whenPainted = (callback: () => void): void =>
  window.addEventListener('painted', callback, { once: true });

/** Tells what waits for the first paint that it is over, as the head of a page of the site does. */
window.addEventListener(
  'load',
  () => requestAnimationFrame(() => requestAnimationFrame(() => window.dispatchEvent(new Event('painted')))),
  { once: true },
);

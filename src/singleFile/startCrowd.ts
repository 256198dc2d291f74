/**
 * Starts a worker from text that the file holds: a page on a disk has no origin, and may load none. It is the text of the one
 * script of the file, which runs crowds and nothing else where there is no page.
 */
export function startCrowd(): Worker {
  const text = document.querySelector('script[data-runs]')?.textContent ?? '';
  return new Worker(`data:text/javascript,${encodeURIComponent(text)}`);
}

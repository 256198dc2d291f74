import address from './crowd.worker.ts?worker&url';

/**
 * Starts the worker that runs crowds. A page without an origin, as in a sandboxed frame, may start one only from text of
 * its own. That text takes in what a build made, a plain script, at once: the first message is already under way. It
 * stands in a data: URL, for WebKit refuses one in a blob: where the page requires a policy of all that it embeds.
 */
export function startCrowd(): Worker {
  const { href } = new URL(address, window.location.href);
  if (window.origin !== 'null') return new Worker(href, { type: 'module' });
  const text = `importScripts(${JSON.stringify(href)})`;
  return new Worker(`data:text/javascript,${encodeURIComponent(text)}`);
}

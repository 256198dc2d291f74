import { serviceWorkerFile } from '../addresses/serviceWorker.ts';
import { keepsOffline } from '../identity/site.ts';
import type { FromWorker, ToWorker } from '../offline/messages.ts';
import { noteClass } from '../offline/noteClass.ts';

/**
 * Has the browser keep the site for reading without a network, once the page has loaded and while it has nothing to draw.
 * Frames keep nothing, nor does a page without an origin, which is not even allowed to look for a service worker. Every page
 * loads this, so it is small: whatever can be left to the worker is.
 */
const mayKeep =
  import.meta.env.PROD && keepsOffline && top === window && origin !== 'null' && 'serviceWorker' in navigator;

/** Longer than a frame: with an animation there is never as much. */
const idleMs = 17;
const pauseMs = 1000;

/** Runs a task when nothing is being drawn; at once where a browser does not tell. */
const whenIdle = (task: () => void): unknown =>
  (window.requestIdleCallback ?? setTimeout)((idle?: IdleDeadline) =>
    idle && idle.timeRemaining() < idleMs ? setTimeout(whenIdle, pauseMs, task) : task(),
  );

const savesData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ||
  matchMedia('(prefers-reduced-data: reduce)').matches;

function start({ serviceWorker }: Navigator): void {
  const say = async (message: ToWorker) => (await serviceWorker.ready).active?.postMessage(message);
  const keep = (visited: readonly string[]) =>
    whenIdle(() => say({ keep: savesData() ? 'visited' : 'all', visited }));
  serviceWorker.onmessage = ({ data }: MessageEvent<FromWorker>) =>
    data === 'more' ? keep([]) : import('./newerVersion.ts').then(({ offerNewer }) => offerNewer());
  // A copy asks for what is newer as soon as there is a connection.
  const copy = document.querySelector<HTMLElement>(`.${noteClass}`);
  const check = () => copy && navigator.onLine && say({ check: copy.dataset.digest ?? '' });
  addEventListener('online', check);
  check();
  // Scripts of pages follow its load, or a press before it: what has not been loaded by then is kept at the next visit.
  whenIdle(() => {
    // Some browsers refuse where they store nothing: then nothing is kept.
    serviceWorker.register(serviceWorkerFile).catch(() => {});
    keep([location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]);
  });
}

if (mayKeep) start(navigator);

import { serviceWorkerFile } from '../addresses/serviceWorker.ts';
import { declinedCache, keptCache } from './names.ts';
import type { WorkerScope } from './scope.ts';

/**
 * The windows that were open when this version of the worker took over: their pages are of earlier versions, and may still
 * ask for scripts of theirs. The worker may be stopped and started again meanwhile, so the list stands among what is kept.
 */
const place = serviceWorkerFile;

const openIn = async ({ clients }: WorkerScope): Promise<readonly string[]> =>
  (await clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ id }) => id);

export async function rememberOpenWindows(scope: WorkerScope): Promise<void> {
  if (await scope.caches.has(declinedCache)) return;
  const cache = await scope.caches.open(keptCache);
  await cache.put(place, new Response(JSON.stringify(await openIn(scope))));
}

/** Whether one of them is still open. */
export async function isEarlierOpen(scope: WorkerScope): Promise<boolean> {
  const stored = await scope.caches.match(place, { cacheName: keptCache });
  const earlier: readonly string[] = stored === undefined ? [] : await stored.json();
  const open = await openIn(scope);
  return earlier.some((id) => open.includes(id));
}

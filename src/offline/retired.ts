import { declinedCache, keptCache } from './names.ts';
import type { WorkerScope } from './scope.ts';

/** Takes the place of the worker where the site is to keep nothing any more: removes what it kept, and itself. */
const scope = self as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([keptCache, declinedCache].map((name) => scope.caches.delete(name))).then(() =>
      scope.registration.unregister(),
    ),
  ),
);

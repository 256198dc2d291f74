/** The service worker: not among the other addresses, for every page loads this one and few pages load those. */
export const serviceWorkerFile = '/service-worker.js';

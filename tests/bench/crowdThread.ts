import { parentPort } from 'node:worker_threads';
import { serveCrowd, type ToCrowd } from '../../src/workers/crowd.ts';

/** Node’s end of the channel that a browser’s worker holds on a page. */
const serve = serveCrowd({
  post: (message) => parentPort?.postMessage(message),
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
});
parentPort?.on('message', (message: ToCrowd) => void serve(message));
// Its code is loaded; it has computed nothing yet.
parentPort?.postMessage('ready');

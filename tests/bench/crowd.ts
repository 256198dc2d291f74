import { Worker } from 'node:worker_threads';
import type { CrowdPlan } from '../../src/model/set/crowd.ts';
import type { FromCrowd } from '../../src/workers/crowd.ts';

/** Five hundred lifters, one set at 80 % to failure. */
const plan: CrowdPlan = { session: { exercise: 'general', bouts: [{ load: 0.8 }] }, lifters: 500, seed: 1 };

/** Milliseconds from the question to the first quantiles and to the whole crowd. */
export interface CrowdTimes {
  readonly first: number;
  readonly whole: number;
}

/** Asks a worker for a crowd and waits for it. A page keeps its worker, so its start is not counted. */
export async function askCrowd(worker: Worker): Promise<CrowdTimes> {
  const began = performance.now();
  let first: number | undefined;
  return new Promise((resolve, reject) => {
    const listen = (message: FromCrowd) => {
      if ('error' in message) return reject(new Error(message.error));
      first ??= performance.now() - began;
      if (!message.whole) return;
      worker.off('message', listen);
      resolve({ first, whole: performance.now() - began });
    };
    worker.on('message', listen);
    worker.postMessage({ run: plan });
  });
}

/** A worker, loaded and ready. */
export async function crowdWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./crowdThread.ts', import.meta.url));
  await new Promise((resolve) => worker.once('message', resolve));
  return worker;
}

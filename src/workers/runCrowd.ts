import type { CrowdPlan, CrowdSoFar } from '../model/set/crowd.ts';
import type { FromCrowd, ToCrowd } from './crowd.ts';
import { startCrowd } from './startCrowd.ts';

/** After this long without a message a worker counts as failed; a message that comes later is still handled. */
const patienceMs = 30_000;

export interface CrowdListener {
  /** More lifters have come, or all of them. */
  come(soFar: CrowdSoFar, whole: boolean): void;
  /** There is no worker, it failed, the plan is invalid, or no answer came. */
  failed(reason: string): void;
}

/** Crowds that are run one after the other, in one worker. */
export interface CrowdRunner {
  run(plan: CrowdPlan, listener: CrowdListener, every?: number): void;
  /** Stops the crowd that is running: nothing more of it is reported. */
  cancel(): void;
  end(): void;
}

/** Runs crowds in a worker, which starts with the first of them. The listener is told of every failure. */
export function crowdRunner(): CrowdRunner {
  let worker: Worker | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const quiet = () => {
    clearTimeout(waiting);
    if (worker) worker.onmessage = worker.onerror = worker.onmessageerror = null;
  };
  const end = () => {
    quiet();
    worker?.terminate();
    worker = undefined;
  };
  const listen = (to: Worker, { come, failed }: CrowdListener) => {
    const fail = (reason: string) => {
      end();
      failed(reason);
    };
    const wait = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => failed('nothing comes from the worker'), patienceMs);
    };
    to.onmessage = ({ data }: MessageEvent<FromCrowd>) => {
      if ('error' in data) return fail(data.error);
      if (data.whole) clearTimeout(waiting);
      else wait();
      come(data.soFar, data.whole);
    };
    to.onerror = () => fail('the worker failed');
    to.onmessageerror = () => fail('what the worker said could not be read');
    wait();
  };
  return {
    run(plan, listener, every) {
      try {
        worker ??= startCrowd();
        listen(worker, listener);
        worker.postMessage({ run: plan, ...(every !== undefined && { every }) } satisfies ToCrowd);
      } catch {
        end();
        listener.failed('this browser starts no worker');
      }
    },
    cancel() {
      quiet();
      worker?.postMessage({ cancel: true } satisfies ToCrowd);
    },
    end,
  };
}

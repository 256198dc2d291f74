import { type CrowdPlan, type CrowdSoFar, crowd } from '../model/set/crowd.ts';

/** What a page says to the worker: run this crowd, or stop the one that runs. */
export type ToCrowd = { run: CrowdPlan; every?: number } | { cancel: true };
/** What the worker says: a crowd so far, the last of them whole; or what was wrong with the plan. */
export type FromCrowd = { soFar: CrowdSoFar; whole: boolean } | { error: string };

/** Few enough that the first picture is there at once, many enough that its quantiles mean something. */
const defaultEvery = 10;

/** The end of a message channel that a worker holds: a browser’s or Node’s. */
export interface Port {
  post(message: FromCrowd): void;
  /** Lets waiting messages in. */
  breathe(): Promise<void>;
}

/**
 * Serves one end of a channel: runs a crowd in small parts, reports each, and lets a new plan or a cancel end it.
 * @returns what to call for each message that comes in
 */
export function serveCrowd(port: Port): (message: ToCrowd) => Promise<void> {
  let current = 0;
  return async (message) => {
    const mine = ++current;
    if ('cancel' in message) return;
    try {
      for (const soFar of crowd(message.run, message.every ?? defaultEvery)) {
        if (mine !== current) return;
        port.post({ soFar, whole: soFar.done === message.run.lifters });
        await port.breathe();
      }
    } catch (error) {
      port.post({ error: (error as Error).message });
    }
  };
}

import type { Watch } from './longRun.ts';

/** Back to the start of the line, which is then empty. */
const clear = '\r\u001b[K';

/** What is told while a run goes on, on standard error. */
export interface Console extends Omit<Watch, 'now'> {
  /** Somebody has had enough: the line that tells how far it is gives way to one that says so. */
  stopped(): void;
}

/**
 * @param isTerminal whether somebody looks on: only then is a line written over and over
 */
export const consoleOn = (write: (text: string) => void, isTerminal: boolean): Console => ({
  tell: (line) => write(`${line}\n`),
  ...(isTerminal && { progress: (line) => write(clear + line) }),
  // What a terminal shows for the keys that were pressed goes with the line.
  stopped: () => write(`${isTerminal ? clear : ''}stopped: there is no result\n`),
});

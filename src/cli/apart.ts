import { parentPort, workerData } from 'node:worker_threads';
import { type CommandResult, runCommand } from './answer.ts';

/** What the command is told, and what it tells: a line of each kind, or its result. */
export interface Ask {
  readonly args: readonly string[];
  /** Whether anybody looks on. */
  readonly isTerminal: boolean;
}
export type Told =
  | { readonly tell: string }
  | { readonly progress: string }
  | { readonly result: CommandResult };

/*
 * Runs the command in a thread of its own. The one that started it stays free to be interrupted, however long a run takes.
 */
const { args, isTerminal } = workerData as Ask;
const say = (told: Told) => parentPort?.postMessage(told);
say({
  result: runCommand(args, {
    now: () => performance.now(),
    tell: (line) => say({ tell: line }),
    ...(isTerminal && { progress: (line) => say({ progress: line }) }),
  }),
});

import { constants } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Ask, Told } from './apart.ts';
import { consoleOn } from './console.ts';

/** A reader that has seen enough, such as `head`, closes the pipe; that is no failure. Anything else is told. */
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  process.stderr.write(`the result cannot be written: ${message}; send it elsewhere\n`);
  process.exitCode = 1;
});
// Nobody is left to be told.
process.stderr.on('error', () => {});

const isTerminal = process.stderr.isTTY === true;
const console = consoleOn((text) => process.stderr.write(text), isTerminal);
const ask: Ask = { args: process.argv.slice(2), isTerminal };
const worker = new Worker(new URL('apart.ts', import.meta.url), { workerData: ask });

worker.on('message', (told: Told) => {
  if ('tell' in told) console.tell(told.tell);
  else if ('progress' in told) console.progress?.(told.progress);
  else {
    const { output, error, code } = told.result;
    process.stdout.write(output);
    process.stderr.write(error);
    process.exitCode = code;
  }
});

// As a shell counts a program that a signal has ended.
process.on('SIGINT', () => {
  console.stopped();
  process.exit(128 + constants.signals.SIGINT);
});

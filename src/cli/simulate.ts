import { runCommand } from './answer.ts';
import type { Watch } from './longRun.ts';

/** A reader that has seen enough, such as `head`, closes the pipe; that is no failure. Anything else is told. */
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  process.stderr.write(`the result cannot be written: ${message}; send it elsewhere\n`);
  process.exitCode = 1;
});
// Nobody is left to be told.
process.stderr.on('error', () => {});

/** Back to the start of the line, which is then empty. */
const clear = '\r\u001b[K';

const watch: Watch = {
  now: () => performance.now(),
  tell: (line) => process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY && { progress: (line) => process.stderr.write(clear + line) }),
};

const { output, error, code } = runCommand(process.argv.slice(2), watch);
process.stdout.write(output);
process.stderr.write(error);
process.exitCode = code;

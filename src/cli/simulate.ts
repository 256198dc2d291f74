import { runCommand } from './answer.ts';

/** A reader that has seen enough, such as `head`, closes the pipe; that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { output, error, code } = runCommand(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(error);
process.exitCode = code;

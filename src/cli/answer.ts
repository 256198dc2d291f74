import { BadInput } from './badInput.ts';
import { engine } from './engine.ts';
import { taskHelp, wholeHelp } from './help.ts';
import type { Watch } from './longRun.ts';
import { parse, type Request } from './parse.ts';
import { taskOf } from './tasks.ts';

/** The output of the command and its exit code. */
export interface CommandResult {
  readonly output: string;
  readonly error: string;
  readonly code: 0 | 2;
}

function run(request: Request, watch: Watch | undefined): string {
  if ('help' in request) return request.help === undefined ? wholeHelp() : taskHelp(request.help);
  const { task, ...results } = taskOf(request.name).run(request.values, watch);
  return `${JSON.stringify({ task, engine, ...results }, null, 2)}\n`;
}

/**
 * The whole command, but for reading arguments from a process and writing to it.
 *
 * @param watch who is told how a long run goes on; without one, no run is too long
 */
export function runCommand(args: readonly string[], watch?: Watch): CommandResult {
  if (args.length === 0) return { output: '', error: wholeHelp(), code: 2 };
  try {
    return { output: run(parse(args), watch), error: '', code: 0 };
  } catch (error) {
    if (error instanceof BadInput) return { output: '', error: `${error.message}\n`, code: 2 };
    throw error;
  }
}

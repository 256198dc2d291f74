import { spawnSync } from 'node:child_process';
import { beforeLaunch } from '../launch/beforeLaunch.ts';
import { launchReport } from '../launch/missing.ts';
import { type Request, readRequest, usage } from './request.ts';
import { type Step, stepsOf } from './steps.ts';
import { uncommitted } from './uncommitted.ts';
import { publishedWords, uncommittedWarning } from './words.ts';

/** A word as a shell takes it. */
const quoted = (word: string) =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** A step as one would type it. */
const typed = ({ command, environment }: Step): string =>
  [...Object.entries(environment).map(([name, value]) => `${name}=${value}`), ...command.map(quoted)].join(
    ' ',
  );

function run(step: Step): void {
  const [program = '', ...args] = step.command;
  console.log(`> ${typed(step)}`);
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...step.environment },
  });
  if (error !== undefined)
    throw new Error(`${program} cannot be started: ${error.message}. Install it, then try again`);
  if (status !== 0) throw new Error(`${program} ended with ${status}; nothing after it was run`);
}

/** The command behind `npm run deploy`: builds the site, then hands it to a host. */
function deploy(request: Request): void {
  const missing = request.preview ? [] : beforeLaunch(process.env);
  if (request.dryRun) console.log(stepsOf(request).map(typed).join('\n'));
  if (missing.length > 0) throw new Error(launchReport(missing));
  const warning = request.preview ? undefined : uncommittedWarning(uncommitted('.'));
  if (warning !== undefined) console.error(warning);
  if (request.dryRun) return;
  for (const step of stepsOf(request)) run(step);
  // Programs of hosts end with words of their own, and the record was made long before.
  console.log(`\n${publishedWords(request.preview, uncommitted('.', 'content').length > 0)}`);
}

/** Says what went wrong, and nothing of where in the code. */
function fail(error: unknown, ...more: readonly string[]): never {
  console.error([error instanceof Error ? error.message : String(error), ...more].join('\n\n'));
  process.exit(1);
}

function requested(): Request | 'help' {
  try {
    return readRequest(process.argv.slice(2), process.env);
  } catch (error) {
    return fail(error, usage);
  }
}

const request = requested();
try {
  if (request === 'help') console.log(usage);
  else deploy(request);
} catch (error) {
  fail(error);
}

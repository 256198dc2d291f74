import { spawnSync } from 'node:child_process';
import { launchReport, missingFacts } from '../launch/missing.ts';
import { type Request, readRequest, usage } from './request.ts';

/** What hosts’ programs are told, so that they tell nobody how they are used. */
const quiet = { WRANGLER_SEND_METRICS: 'false' };

/** The command behind `npm run deploy`: builds the site, then hands it to a host. */
function run(command: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
  const [program = '', ...args] = command;
  console.log(`> ${command.join(' ')}`);
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...quiet, ...environment },
  });
  if (error !== undefined)
    throw new Error(`${program} cannot be started: ${error.message}. Install it, then try again`);
  if (status !== 0) throw new Error(`${program} ended with ${status}; nothing after it was run`);
}

function deploy({ host, dryRun, ...deployment }: Request): void {
  const commands = host.commands(deployment);
  if (dryRun) {
    console.log(commands.map((command) => command.join(' ')).join('\n'));
    return;
  }
  const missing = deployment.preview ? [] : missingFacts(process.env);
  if (missing.length > 0) throw new Error(launchReport(missing));
  run(['npm', 'run', 'build'], deployment.preview ? { SITE_PREVIEW: '1' } : {});
  for (const command of commands) run(command);
}

/** Says what went wrong, and nothing of where in the code. */
function fail(error: unknown, ...more: readonly string[]): never {
  console.error([error instanceof Error ? error.message : String(error), ...more].join('\n\n'));
  process.exit(1);
}

function requested(): Request {
  try {
    return readRequest(process.argv.slice(2), process.env);
  } catch (error) {
    return fail(error, usage);
  }
}

const request = requested();
try {
  deploy(request);
} catch (error) {
  fail(error);
}

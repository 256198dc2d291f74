import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Count, countPages, countUnits } from './reports.ts';

/**
 * The one command behind `npm test`: every check in turn, then what failed and why, and one line that adds all up. `quick` leaves out what
 * needs the built site or minutes, and tries each law a few times only: for the hand, between two changes.
 */
type Check = {
  name: string;
  /** A command of node_modules/.bin and its arguments. */
  command: [string, ...string[]];
  /** Where it leaves its count; without one, the command itself counts as one check. */
  report?: { file: string; read: (report: never) => Count };
  /** Shown only when it fails: a page by page account of a good build helps nobody. */
  quiet?: true;
  /** Keeps one processor busy and is in the way of none of its kind, so two of these run at a time. What it prints comes when it has ended. */
  single?: true;
  /** Not run unless that one passed. */
  needs?: string;
  /** Left out of a quick run. */
  slow?: true;
};

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'node_modules/.cache/reports');
const unitReport = join(reports, 'units.json');

const quick = process.argv.includes('quick');
if (quick) process.env.FUZZ_RUNS ??= '5';

const allChecks: Check[] = [
  // The longest of those that share the processors comes first.
  { name: 'build', command: ['astro', 'build'], single: true, quiet: true, slow: true },
  { name: 'types', command: ['astro', 'check'], single: true },
  // What is pure compiles where there is no document and no window.
  { name: 'types of the pure folders', command: ['tsc', '-p', 'tsconfig.pure.json'], single: true },
  { name: 'lint', command: ['biome', 'ci', '.'], single: true },
  { name: 'format', command: ['prettier', '--check', 'src/**/*.astro', '**/*.md'], single: true },
  {
    name: 'units',
    command: [
      'vitest',
      'run',
      '-c',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
      ...(quick ? ['--exclude', '**/*.slow.test.ts'] : []),
    ],
    report: { file: unitReport, read: countUnits },
  },
  {
    name: 'site',
    command: ['playwright', 'test', '-c', 'tests/site/playwright.config.ts'],
    report: { file: join(reports, 'site.json'), read: countPages },
    needs: 'build',
    slow: true,
  },
];

const checks = allChecks.filter(({ slow }) => !quick || !slow);

/** A check that hangs fails; it does not keep anybody waiting for ever. */
const limitMilliseconds = 30 * 60_000;

/** The commands are scripts, so this very Node runs them, whatever Node the shell would find. */
function run({ command: [script, ...args], quiet, single }: Check): Promise<boolean> {
  const file = join(root, 'node_modules/.bin', script);
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: quiet || single ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    timeout: limitMilliseconds,
  });
  const held: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => held.push(part));
  child.stderr?.on('data', (part: Buffer) => held.push(part));
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      if (code !== 0 || (single && !quiet)) process.stdout.write(Buffer.concat(held));
      resolve(code === 0);
    });
  });
}

const single = (name: string, ok: boolean): Count => ({
  passed: ok ? 1 : 0,
  skipped: 0,
  failures: ok ? [] : [{ name }],
});

/** A command that fails although all its tests passed, or that leaves no report, counts as one failure more. */
function countOf({ name, report }: Check, ok: boolean): Count {
  if (!report) return single(name, ok);
  try {
    const count = report.read(JSON.parse(readFileSync(report.file, 'utf8')) as never);
    return ok || count.failures.length > 0 ? count : { ...count, failures: [{ name }] };
  } catch {
    return single(name, false);
  }
}

const counts: Count[] = [];
const passed = new Set<string>();

/** Runs a check, unless one that it needs has failed, and adds its count to the total. */
async function runAndCount(check: Check): Promise<void> {
  console.log(`\n== ${check.name}: ${check.command.slice(0, 2).join(' ')}`);
  const blocked = check.needs !== undefined && !passed.has(check.needs);
  if (blocked) console.log(`not run: there is no ${check.needs}`);
  const ok = !blocked && (await run(check));
  if (check.single) console.log(`== ${check.name}: ${ok ? 'passed' : 'failed'}`);
  if (ok) passed.add(check.name);
  counts.push(blocked ? single(check.name, false) : countOf(check, ok));
}

/** Takes checks from a queue until it is empty; two of these share one queue. */
async function runFrom(queue: Check[]): Promise<void> {
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) await runAndCount(check);
}

rmSync(reports, { recursive: true, force: true });
const singles = checks.filter(({ single }) => single);
const queues = [runFrom(singles), runFrom(singles)];
// A build would be in the way of the builds that units make; without one, units begin as soon as a processor is free.
await (quick ? Promise.race(queues) : Promise.all(queues));
await Promise.all([...queues, runFrom(checks.filter(({ single }) => !single))]);

const passedCount = counts.reduce((sum, count) => sum + count.passed, 0);
const skippedCount = counts.reduce((sum, count) => sum + count.skipped, 0);
const failures = counts.flatMap((count) => count.failures);
// Last, where a log that was cut still has them.
for (const { name, why = '' } of failures) console.log(`failed: ${name}\n${why}`.trim());
const skipped = skippedCount > 0 ? `, ${skippedCount} skipped` : '';
console.log(`\n${passedCount} passed, ${failures.length} failed${skipped}`);
process.exitCode = failures.length > 0 || passedCount === 0 ? 1 : 0;

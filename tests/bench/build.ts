import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { addCopies } from './copies.ts';

/**
 * How a build grows with its content: time, memory, output, the largest page and the index of the search for several
 * multiples of today’s content, each as a ratio to the first. Every build begins without what another has kept, so all cards are
 * drawn. Nothing here passes or fails.
 *
 * Usage: `npm run bench:build -- [1 5 20 100]`
 */
const root = process.cwd();
const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const multiples = given.length > 0 ? given : [1, 5, 20, 100];

interface Measured {
  readonly seconds: number;
  readonly megabytesOfMemory: number;
  readonly pages: number;
  readonly megabytes: number;
  readonly largest: { readonly path: string; readonly kilobytes: number };
  readonly searchKilobytes: number;
}

/** Told by the process itself as it ends, in kilobytes. */
const tellMemory = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))`;

function copyOf(times: number): string {
  const copy = mkdtempSync(join(tmpdir(), `build-${times}-`));
  for (const name of ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  // Packages are shared, and what builds keep between them is not: each begins without.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!/^\.(?:astro|cache|vite)/.test(name))
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  addCopies(copy, times);
  return copy;
}

function build(copy: string): { readonly seconds: number; readonly kilobytes: number } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=3500', '--import', tellMemory, 'node_modules/astro/bin/astro.mjs', 'build'],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, maxBuffer: 1e9 },
  );
  if (status !== 0) throw new Error(`the build failed:\n${(stdout + stderr).slice(-3_000)}`);
  return {
    seconds: (performance.now() - start) / 1_000,
    kilobytes: Number(/\npeak (\d+)/.exec(stderr)?.[1] ?? Number.NaN),
  };
}

function measure(times: number): Measured {
  const copy = copyOf(times);
  try {
    const { seconds, kilobytes } = build(copy);
    const files = globSync('**/*', { cwd: join(copy, 'dist') })
      .map((path) => ({ path, size: statSync(join(copy, 'dist', path)) }))
      .filter(({ size }) => size.isFile());
    const pages = files.filter(({ path }) => path.endsWith('.html'));
    const largest = pages.toSorted((a, b) => b.size.size - a.size.size)[0];
    if (largest === undefined) throw new Error('the build left no page');
    return {
      seconds,
      megabytesOfMemory: kilobytes / 1_000,
      pages: pages.length,
      megabytes: files.reduce((sum, { size }) => sum + size.size, 0) / 1e6,
      largest: { path: largest.path, kilobytes: largest.size.size / 1_000 },
      searchKilobytes: gzipSync(readFileSync(join(copy, 'dist/search.json'))).length / 1_000,
    };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const shown = (value: number, first: number) =>
  `${value.toFixed(value < 100 ? 1 : 0)} (${(value / first).toFixed(1)})`;

console.log(
  '| content | time, s | memory, MB | pages | output, MB | largest page, kB | | search, kB compressed |',
);
console.log('|---|---|---|---|---|---|---|---|');
let first: Measured | undefined;
for (const times of multiples) {
  const now = measure(times);
  first ??= now;
  console.log(
    `| ${[
      `${times} times`,
      shown(now.seconds, first.seconds),
      shown(now.megabytesOfMemory, first.megabytesOfMemory),
      shown(now.pages, first.pages),
      shown(now.megabytes, first.megabytes),
      shown(now.largest.kilobytes, first.largest.kilobytes),
      now.largest.path,
      shown(now.searchKilobytes, first.searchKilobytes),
    ].join(' | ')} |`,
  );
}

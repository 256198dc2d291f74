import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { addCopies } from './copies.ts';

/**
 * How a build grows with its content: time, memory, output, the largest page, those above 200 kB, and the index of the search with
 * its largest file for several multiples of today’s content, each as a ratio to the first. Every build begins without what another has kept, so all cards are
 * drawn; another follows in which one lesson has changed and all else is kept. Nothing here passes or fails.
 *
 * Usage: `npm run bench:build -- [1 5 20 100]`, or `npm run bench:build -- same`: builds today’s content in two folders, and
 * names the files that are not the same to the byte; or `npm run bench:build -- kept`: changes one thing after the other, and
 * names the files that a build with what earlier ones kept makes otherwise than a build without; words after it choose among
 * the changes, as `kept claim study`.
 */
const root = process.cwd();
const asked = process.argv.slice(2);
const given = asked.map(Number).filter(Number.isInteger);
const multiples = given.length > 0 ? given : [1, 5, 20, 100];

interface Measured {
  readonly seconds: number;
  /** Of a build after one lesson has changed. */
  readonly secondsOfChange: number;
  readonly megabytesOfMemory: number;
  readonly pages: number;
  readonly megabytes: number;
  readonly largest: { readonly path: string; readonly kilobytes: number };
  /** Pages that are larger than any should be. */
  readonly large: readonly string[];
  readonly searchKilobytes: number;
  readonly largestSearchKilobytes: number;
}

/** What a page stays below, bytes of HTML. */
const largestPage = 200_000;

/** Told by the process itself as it ends, in kilobytes. */
const tellMemory = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))`;

function copyOf(times: number, below = '', from = root): string {
  const copy = join(mkdtempSync(join(tmpdir(), `build-${times}-`)), below);
  for (const name of ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(from, name), join(copy, name), { recursive: true });
  // Packages are shared, and what builds keep between them is not: each begins without.
  mkdirSync(join(copy, 'node_modules'), { recursive: true });
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

/** A word more in the text of one lesson. */
function changeLesson(copy: string): void {
  const file = globSync('content/lessons/*.mdx', { cwd: copy }).sort()[0];
  if (file === undefined) throw new Error('there is no lesson to change');
  const text = readFileSync(join(copy, file), 'utf8');
  writeFileSync(join(copy, file), text.replace(/\.\s*$/, ' indeed.\n'));
}

/** The files of two folders that are not the same in both. */
function differing(one: string, other: string): readonly string[] {
  const filesOf = (dist: string) =>
    globSync('**/*', { cwd: dist }).filter((file) => statSync(join(dist, file)).isFile());
  const both = new Set([...filesOf(one), ...filesOf(other)]);
  const read = (dist: string, file: string) =>
    existsSync(join(dist, file)) ? readFileSync(join(dist, file)) : undefined;
  return [...both].filter((file) => {
    const text = read(one, file);
    const otherText = read(other, file);
    return text === undefined || otherText === undefined || !text.equals(otherText);
  });
}

/** Builds the same content in two folders, of which one stands deeper than the other. */
function compareFolders(): void {
  const copies = [copyOf(1), copyOf(1, 'deeper/and deeper')] as const;
  for (const copy of copies) build(copy);
  const files = differing(join(copies[0], 'dist'), join(copies[1], 'dist'));
  console.log(
    `${files.length} files differ between two folders${files.map((file) => `\n  ${file}`).join('')}`,
  );
  for (const copy of copies) rmSync(copy, { recursive: true });
}

/** What an author changes, each a file and what is replaced in it. */
const changes: readonly (readonly [what: string, files: string, from: RegExp, to: string])[] = [
  ['the prose of a lesson', 'content/lessons/*.mdx', /\.\s*$/, ' indeed.\n'],
  ['a heading of a lesson', 'content/lessons/*.mdx', /\s*$/, '\n\n## Indeed\n\nThat is so.\n'],
  ['the title of a lesson', 'content/lessons/*.mdx', /^title: (.*)$/m, 'title: Indeed $1'],
  ['a claim', 'content/claims/*.yaml', /^because: (?:>-\n +|["']?)/m, '$&Indeed. '],
  ['a study', 'content/studies/*.yaml', /^done: (?:>-\n +|["']?)/m, '$&Indeed. '],
];

/** Whatever was changed, a page that was kept is the page that would be made. */
function compareKept(): void {
  const chosen = changes.filter(([what]) => asked.length === 1 || asked.some((word) => what.includes(word)));
  const copy = copyOf(1);
  build(copy);
  for (const [what, pattern, from, to] of chosen) {
    const file = globSync(pattern, { cwd: copy })
      .sort()
      .find((path) => from.test(readFileSync(join(copy, path), 'utf8')));
    if (file === undefined) throw new Error(`there is nothing to change: ${what}`);
    writeFileSync(join(copy, file), readFileSync(join(copy, file), 'utf8').replace(from, to));
    const { seconds } = build(copy);
    const fresh = copyOf(1, '', copy);
    const whole = build(fresh);
    const files = differing(join(copy, 'dist'), join(fresh, 'dist'));
    rmSync(fresh, { recursive: true });
    console.log(
      `${what}, ${file}: ${seconds.toFixed(0)} s of ${whole.seconds.toFixed(0)} s, ${files.length} files differ${files.map((name) => `\n  ${name}`).join('')}`,
    );
  }
  rmSync(copy, { recursive: true });
}

function measure(times: number): Measured {
  const copy = copyOf(times);
  try {
    const { seconds, kilobytes } = build(copy);
    changeLesson(copy);
    const changed = build(copy);
    const files = globSync('**/*', { cwd: join(copy, 'dist') })
      .map((path) => ({ path, size: statSync(join(copy, 'dist', path)) }))
      .filter(({ size }) => size.isFile());
    const pages = files.filter(({ path }) => path.endsWith('.html'));
    const largest = pages.toSorted((a, b) => b.size.size - a.size.size)[0];
    if (largest === undefined) throw new Error('the build left no page');
    const sent = globSync(['search.json', 'search/*.json'], { cwd: join(copy, 'dist') }).map(
      (path) => gzipSync(readFileSync(join(copy, 'dist', path))).length / 1_000,
    );
    return {
      seconds,
      secondsOfChange: changed.seconds,
      megabytesOfMemory: kilobytes / 1_000,
      pages: pages.length,
      megabytes: files.reduce((sum, { size }) => sum + size.size, 0) / 1e6,
      largest: { path: largest.path, kilobytes: largest.size.size / 1_000 },
      large: pages
        .filter(({ size }) => size.size > largestPage)
        .map(({ path, size }) => `${path} ${(size.size / 1_000).toFixed(0)}`),
      searchKilobytes: sent.reduce((sum, kilobytes) => sum + kilobytes, 0),
      largestSearchKilobytes: Math.max(...sent),
    };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const shown = (value: number, first: number) =>
  `${value.toFixed(value < 100 ? 1 : 0)} (${(value / first).toFixed(1)})`;

const comparisons: Readonly<Record<string, () => void>> = { same: compareFolders, kept: compareKept };
const comparison = comparisons[asked[0] ?? ''];
if (comparison !== undefined) {
  comparison();
  process.exit();
}

console.log(
  '| content | time, s | a lesson changed, s | memory, MB | pages | output, MB | largest page, kB | | search, kB compressed | its largest file |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|');
let first: Measured | undefined;
for (const times of multiples) {
  const now = measure(times);
  first ??= now;
  console.log(
    `| ${[
      `${times} times`,
      shown(now.seconds, first.seconds),
      shown(now.secondsOfChange, first.secondsOfChange),
      shown(now.megabytesOfMemory, first.megabytesOfMemory),
      shown(now.pages, first.pages),
      shown(now.megabytes, first.megabytes),
      shown(now.largest.kilobytes, first.largest.kilobytes),
      now.largest.path,
      shown(now.searchKilobytes, first.searchKilobytes),
      shown(now.largestSearchKilobytes, first.largestSearchKilobytes),
    ].join(' | ')} |`,
  );
  console.error(
    `${times} times: ${now.large.length} pages above 200 kB\n  ${now.large.slice(0, 20).join('\n  ')}`,
  );
}

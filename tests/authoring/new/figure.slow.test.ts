import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { make } from '../../../src/authoring/new/make.ts';
import type { FirstSearchFile } from '../../../src/search/documents.ts';

const root = join(import.meta.dirname, '../../..');
const copy = mkdtempSync(join(tmpdir(), 'beyond-failure-figure-'));
const id = 'new-figure';
const question = 'How many motor units does a force need?';

/**
 * The packages are shared, and so is what a build keeps under a name that covers all it is made of: drawn cards, and what the model
 * answered. What else it keeps is the copy’s own.
 */
function linkPackages(): void {
  const folder = 'node_modules/.astro';
  mkdirSync(join(copy, folder, 'answers'), { recursive: true });
  for (const kept of ['cards', 'answers/crowds', 'answers/predictions']) {
    mkdirSync(join(root, folder, kept), { recursive: true });
    symlinkSync(join(root, folder, kept), join(copy, folder, kept));
  }
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
}

const run = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
const page = (path: string) => readFileSync(join(copy, 'dist', path), 'utf8');

let made: readonly string[];

beforeAll(() => {
  for (const path of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  linkPackages();
  made = make(copy, ['figure', id], '2026-11-28').lines;
  // What an author does next: words in place of what is marked.
  for (const path of globSync([`src/figures/${id}/*`, `content/scenarios/${id}-*`], { cwd: copy })) {
    const text = readFileSync(join(copy, path), 'utf8');
    writeFileSync(
      join(copy, path),
      text
        .replaceAll('TO WRITE: the question?', question)
        .replaceAll(/TO WRITE: ([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    );
  }
  // And its question in the list of the simulation.
  const list = join(copy, 'src/engine/questions.ts');
  writeFileSync(
    list,
    `import newFigure from '../figures/${id}/question.ts';\n${readFileSync(list, 'utf8').replace('  pool,', `  '${id}': newFigure,\n  pool,`)}`,
  );
  run('src/authoring/check.ts');
  run('node_modules/.bin/astro', 'build', '--silent');
  // A bound against hanging, not a measure of speed.
}, 300_000);
afterAll(() => rmSync(copy, { recursive: true }));

test('a new figure is its folder, a scenario, and a line in the one list of figures', () => {
  expect(made.filter((line) => /^(made|added)/.test(line))).toEqual([
    'made src/figures/new-figure/Live.astro',
    'made src/figures/new-figure/atBuild.ts',
    'made src/figures/new-figure/drawing.ts',
    'made src/figures/new-figure/figure.ts',
    'made src/figures/new-figure/island.ts',
    'made src/figures/new-figure/listener.json',
    'made src/figures/new-figure/question.ts',
    'made content/scenarios/new-figure-usual.yaml',
    'added a line to src/figures/list.ts',
  ]);
});

test('a new figure has its page, its frame, its files and its place in the index', () => {
  for (const path of [`figures/${id}/index.html`, `embed/${id}/index.html`]) {
    expect(page(path), path).toContain(question);
    expect(page(path), path).toContain('Motor units at work: ');
    expect(page(path), path).toContain('<path class="m-working"');
    expect(page(path), path).toContain('client="touch"');
  }
  expect(page('figures/index.html')).toContain(`href="/figures/${id}/"`);
  expect(page('embed/index.html')).toContain(`/embed/${id}/`);
  expect(page('sitemap-0.xml')).toContain(`/figures/${id}/`);
  for (const ending of ['csv', 'svg'])
    expect(globSync(`**/${id}*.${ending}`, { cwd: join(copy, 'dist') }), ending).not.toEqual([]);
});

test('a new figure has a card, an answer for oEmbed and an entry in the search', () => {
  const html = page(`figures/${id}/index.html`);
  const [, card] = /property="og:image" content="https?:\/\/[^/]+\/([^"]+)"/.exec(html)!;
  expect(existsSync(join(copy, 'dist', card!))).toBe(true);
  const [, oembed] = /<link[^>]*href="https?:\/\/[^/]+\/(oembed\/[^"]+)"/.exec(html)!;
  expect(JSON.parse(page(oembed!))).toMatchObject({ type: 'rich', title: expect.stringContaining(question) });
  const { documents } = JSON.parse(page('search.json')) as FirstSearchFile;
  expect(documents.filter(({ url }) => url === `/figures/${id}/`)).toHaveLength(1);
});

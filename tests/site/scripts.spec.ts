import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, files } from './pages.ts';
import { expect, test } from './test.ts';

/** Reads files only; no browser is started. */
test('no script preloads what another one imports', () => {
  const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file));
  expect(scripts.length).toBeGreaterThan(10);
  const preloading = scripts.filter((file) =>
    /__vite__mapDeps|__vitePreload/.test(readFileSync(join(dist, file), 'utf8')),
  );
  expect(preloading).toEqual([]);
});

test('every script that another one imports is there', () => {
  const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file));
  const missing = scripts.flatMap((file) =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+)["'`]/g)]
      .map(([, name]) => `_astro/${name}`)
      .filter((name) => !files.includes(name))
      .map((name) => `${file} imports ${name}`),
  );
  expect(missing).toEqual([]);
});

test('no script holds a look-behind, which Safari before 16.4 refuses together with the whole script', () => {
  const scripts = files.filter((file) => /\.js$/.test(file));
  expect(scripts.filter((file) => /\(\?<[=!]/.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
});

test('the scripts of figures are compiled as they arrive, and those of other pages when they are called', () => {
  const eager = files.filter(
    (file) =>
      /^_astro\/.*\.js$/.test(file) &&
      readFileSync(join(dist, file), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'),
  );
  const named = (name: string) => eager.some((file) => file.startsWith(`_astro/${name}.`));
  for (const name of ['island', 'hydrate', 'hydrationTurns', 'question'])
    expect(named(name), name).toBe(true);
  expect(named('Search'), 'the search').toBe(false);
});

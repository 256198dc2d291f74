import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getFileInfo } from 'prettier';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archiveOf, keep, restore } from '../../../src/authoring/pinned/archive.ts';

let root = '';
let dist = '';
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-'));
  dist = join(root, 'dist');
  put('v/0a/claims/a/index.html', 'first');
  mkdirSync(archiveOf(root), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test('a later build answers what an earlier one published', () => {
  expect(keep(root, dist, ['v/0a/claims/a/index.html'])).toHaveLength(1);
  rmSync(dist, { recursive: true });
  put('index.html', 'home');
  expect(restore(root, dist)).toEqual(['v/0a/claims/a/index.html']);
  expect(readFileSync(join(dist, 'v/0a/claims/a/index.html'), 'utf8')).toBe('first');
  expect(restore(root, dist)).toEqual([]);
});

test('what is kept once is kept as it was', () => {
  put('engine/0.1.0/motor-units.js', 'export {}');
  const files = ['engine/0.1.0/motor-units.js', 'v/0a/claims/a/index.html'];
  keep(root, dist, files);
  expect(keep(root, dist, files)).toEqual([]);
  put('engine/0.1.0/motor-units.js', 'export const other = 1');
  put('v/0b/claims/a/index.html', 'second');
  expect(() => keep(root, dist, ['v/0b/claims/a/index.html', ...files])).toThrow(
    '/engine/0.1.0/motor-units.js was published with other contents and never changes',
  );
  expect(() => keep(root, dist, files)).toThrow(
    'If content/archive/engine/0.1.0/motor-units.js was edited, restore it: git checkout -- content/archive.',
  );
  // Nothing of a release that is refused is kept.
  rmSync(dist, { recursive: true });
  put('index.html', 'home');
  expect(restore(root, dist)).toHaveLength(2);
});

test('what is kept is left alone by formatters, and by git as to the ends of its lines', async () => {
  const project = join(import.meta.dirname, '../../..');
  for (const file of ['biome.json', '.gitignore', '.gitattributes', '.prettierignore'])
    cpSync(join(project, file), join(root, file));
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  const ugly = 'const a=1\nexport const b={"a":a}\n';
  const kept = 'content/archive/v/files/a.js';
  mkdirSync(join(root, 'content/archive/v/files'), { recursive: true });
  for (const file of ['a.js', kept]) writeFileSync(join(root, file), ugly);
  run(process.execPath, join(project, 'node_modules/.bin/biome'), 'check', '--write', 'a.js', 'content');
  expect(text('a.js')).not.toBe(ugly);
  expect(text(kept)).toBe(ugly);
  const ignorePath = join(root, '.prettierignore');
  expect((await getFileInfo(join(root, 'content/a.md'), { ignorePath })).ignored).toBe(false);
  expect((await getFileInfo(join(root, 'content/archive/v/a.md'), { ignorePath })).ignored).toBe(true);
  run('git', 'init', '--quiet');
  expect(run('git', 'check-attr', 'text', '--', kept)).toContain('text: unset');
});

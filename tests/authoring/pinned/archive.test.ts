import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
  // Nothing of a release that is refused is kept.
  rmSync(dist, { recursive: true });
  put('index.html', 'home');
  expect(restore(root, dist)).toHaveLength(2);
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { uncommitted } from '../../../src/authoring/deploy/uncommitted.ts';
import { publishedWords, uncommittedWarning } from '../../../src/authoring/deploy/words.ts';

let root = '';
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@site.example', ...args], { cwd: root });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'uncommitted-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('files that changed since the last commit, and new ones, are found where one looks', () => {
  git('init', '--quiet');
  mkdirSync(join(root, 'content'));
  for (const file of ['content/cards.json', 'page.md']) writeFileSync(join(root, file), 'before');
  git('add', '.');
  git('commit', '--quiet', '--message=Begin');
  expect(uncommitted(root)).toEqual([]);
  writeFileSync(join(root, 'page.md'), 'after');
  writeFileSync(join(root, 'a new one.md'), 'new');
  expect(uncommitted(root)).toEqual(['page.md', 'a new one.md']);
  expect(uncommitted(root, 'content')).toEqual([]);
  writeFileSync(join(root, 'content/cards.json'), 'after');
  expect(uncommitted(root, 'content')).toEqual(['content/cards.json']);
});

test('a folder without git has none', () => expect(uncommitted(root)).toEqual([]));

test('a warning names the first of them, and there is none without a change', () => {
  expect(uncommittedWarning([])).toBeUndefined();
  expect(uncommittedWarning(['page.md'])).toContain('a file has changed since the last one: page.md');
  expect(uncommittedWarning(['1', '2', '3', '4', '5', '6'])).toMatch(/6 files have .*: 1, 2, 3, 4, 5 …$/);
});

test('a deployment ends with what is left to do', () => {
  expect(publishedWords(false, true)).toContain('commit content');
  expect(publishedWords(false, false)).toContain('Nothing is left to do');
  expect(publishedWords(true, true)).not.toContain('commit');
});

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/authoring/content.ts';
import { addCopies } from './copies.ts';

test('copies of the content are content without a problem', () => {
  const root = join(import.meta.dirname, '../..');
  const copy = mkdtempSync(join(tmpdir(), 'copies-'));
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  const before = checkContent(copy).counts;
  addCopies(copy, 3);
  const { problems, counts } = checkContent(copy);
  rmSync(copy, { recursive: true });
  expect(problems).toEqual([]);
  for (const kind of ['claims', 'lessons'] as const) expect(counts[kind]).toBe(3 * (before[kind] ?? 0));
});

import { expect, test } from 'vitest';
import { distinctTitles } from '../../src/sharing/distinct.ts';

const rows = [
  ['a', 'Refalo and others 2023', 'Influence of resistance training proximity to failure on muscle growth'],
  ['b', 'Refalo and others 2023', 'Influence of resistance training proximity to failure on bar speed'],
  ['c', 'Marcora and Staiano 2010', 'The limit to exercise tolerance'],
] as const;

test('titles that would be truncated to the same text keep their ends instead', () => {
  const titles = distinctTitles(rows);
  expect(titles.get('a')).toMatch(/^Refalo and others 2023: ….* muscle growth$/);
  expect(titles.get('b')).toMatch(/^Refalo and others 2023: ….* bar speed$/);
  expect(titles.get('c')).toBe('Marcora and Staiano 2010: The limit to exercise tolerance');
  for (const title of titles.values()) expect(title.length).toBeLessThanOrEqual(70);
});

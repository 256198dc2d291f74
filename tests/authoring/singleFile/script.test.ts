import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { standIns } from '../../../src/authoring/singleFile/script.ts';

const src = join(import.meta.dirname, '../../../src');

/** The names of the values that a module exports, as its text has them. */
const exportsOf = (path: string): readonly string[] => {
  const text = readFileSync(path, 'utf8');
  return [
    ...[...text.matchAll(/^export (?:async )?(?:const|function) (\w+)/gm)].map(([, name = '']) => name),
    ...[...text.matchAll(/^export \{([^}]+)\}/gm)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim()),
    ),
  ];
};

test.each(Object.entries(standIns))('what stands in for %s has all that it exports: %s', (of, standIn) => {
  const [path = '', query] = join(src, of).split('?');
  const own = join(src, 'singleFile', standIn);
  expect(existsSync(path)).toBe(true);
  if (query === undefined) expect(exportsOf(own)).toEqual(expect.arrayContaining([...exportsOf(path)]));
  else expect(readFileSync(own, 'utf8')).toContain('export default');
});

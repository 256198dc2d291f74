import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

/** All records of a folder of content, read by a schema. */
export const records = <T>(folder: string, schema: { parse(value: unknown): T }): T[] =>
  globSync(`content/${folder}/*.yaml`, { cwd: root })
    .sort()
    .map((path) => schema.parse(parse(text(path))));

/** The looks of marks and cards, as the build joins them. */
export const looks = {
  tokens: text('src/styles/tokens.css'),
  marks: [
    text('src/styles/marks/common.css'),
    text('src/styles/marks/bouts.css'),
    ...globSync('src/figures/*/looks.css', { cwd: root }).sort().map(text),
    text('src/styles/cards.css'),
  ].join('\n'),
  scheme: 'light',
} as const;

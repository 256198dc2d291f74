import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../evidence/problem.ts';

export const yaml = /\.ya?ml$/;

/** The files of one folder of content, in the order of their names, with paths from the root. */
export function filesOf(root: string, collection: string, ending: RegExp): SourceFile[] {
  const folder = join('content', collection);
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(root, folder, name), 'utf8') }));
}

import { basename } from 'node:path';
import type { z } from 'zod';
import { type Records, readRecords } from '../evidence/records.ts';
import { readFolder, yaml } from './files.ts';

const nameOf = (path: string) => basename(path).replace(/\.\w+$/, '');

/** One collection of records, with what is wrong in its folder. */
export function records<T extends { id: string }>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
): Records<T> {
  const { files, problems } = readFolder(root, folder, yaml);
  const read = readRecords(files, schema);
  return {
    entries: read.entries,
    broken: new Set([...read.broken, ...problems.map(({ path }) => nameOf(path))]),
    problems: [...problems, ...read.problems],
  };
}

import { basename } from 'node:path';
import type { z } from 'zod';
import { messageOf } from './issues.ts';
import type { Problem, SourceFile } from './problem.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** A record read from its file, with the way back from a field to its line. */
export interface Entry<T> {
  readonly path: string;
  readonly data: T;
  /** The line of a field; of its nearest parent, where it is missing. */
  lineOf(field: readonly PropertyKey[]): number;
}

export interface Records<T> {
  readonly entries: readonly Entry<T>[];
  /** Ids of records that exist but are invalid: references to them are not reported as well. */
  readonly broken: ReadonlySet<string>;
  readonly problems: Problem[];
}

const idOf = (raw: unknown): unknown => (raw as { id?: unknown } | null | undefined)?.id;

const nameOf = (path: string) => basename(path).replace(/\.ya?ml$/, '');

/** An id must be the name of its file, and no other file may have it. */
function checkIds(files: readonly Yaml[]): Problem[] {
  const pathById = new Map<string, string>();
  return files.flatMap(({ path, raw, lineOf }) => {
    const id = idOf(raw);
    if (typeof id !== 'string') return [];
    const at = (message: string): Problem[] => [{ path, line: lineOf(['id']), field: 'id', message }];
    const earlier = pathById.get(id);
    if (earlier !== undefined)
      return at(`the id ${id} is already used by ${earlier}; give this file an id of its own`);
    pathById.set(id, path);
    const name = nameOf(path);
    return id === name ? [] : at(`the id ${id} is not the name of the file, ${name}; rename one of them`);
  });
}

/** More than anybody mends at once. A field is looked for in its file, so that all of many would take the square of their number. */
const maxTold = 20;

/** What is wrong, and what to do: a schema says the second where it is more than to correct the field. */
const inTwoParts = (message: string): string => (message.includes('; ') ? message : `${message}; correct it`);

/** Holds the data of a text against its schema: an entry, or every problem with its line and field. */
export function fitSchema<T>(
  { path, raw, problem, lineOf }: Yaml,
  schema: z.ZodType<T>,
): Entry<T> | Problem[] {
  if (problem !== undefined) return [problem];
  const result = schema.safeParse(raw, { error: messageOf });
  if (result.success) return { path, data: result.data, lineOf };
  const { issues } = result.error;
  const [next] = issues.slice(maxTold);
  const more: Problem[] =
    next === undefined
      ? []
      : [
          {
            path,
            line: lineOf(next.path),
            message: `and ${issues.length - maxTold} more that do not fit; mend those above first`,
          },
        ];
  const told = issues.slice(0, maxTold).map((issue): Problem => {
    // What is there and should not be has a line of its own.
    const field =
      issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    return { path, line: lineOf(field), field: issue.path.join('.'), message: inTwoParts(issue.message) };
  });
  return [...told, ...more];
}

/**
 * Reads one collection of YAML records: each must fit its schema, bear the name of its file as its id,
 * and share that id with no other.
 */
export function readRecords<T extends { id: string }>(
  files: readonly SourceFile[],
  schema: z.ZodType<T>,
): Records<T> {
  const texts = files.map((file) => readYaml(file));
  const entries: Entry<T>[] = [];
  const broken = new Set<string>();
  const problems = checkIds(texts);
  for (const text of texts) {
    const found = fitSchema(text, schema);
    if (!Array.isArray(found)) {
      entries.push(found);
      continue;
    }
    problems.push(...found);
    const id = idOf(text.raw);
    broken.add(typeof id === 'string' ? id : nameOf(text.path));
  }
  return { entries, broken, problems };
}

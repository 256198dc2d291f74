import { basename } from 'node:path';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem, SourceFile } from './problem.ts';

/** A record read from its file, with the way back from a field to its line. */
export interface Entry<T> {
  readonly path: string;
  readonly data: T;
  /** The line of a field; of its nearest parent, where it is missing. */
  lineOf(field: readonly PropertyKey[]): number;
}

export interface Records<T> {
  readonly entries: readonly Entry<T>[];
  /** Ids of records that are there but do not fit: whoever refers to one need not be told as well. */
  readonly broken: ReadonlySet<string>;
  readonly problems: Problem[];
}

function lineFinder(document: Document, counter: LineCounter) {
  return (field: readonly PropertyKey[]): number => {
    for (let depth = field.length; depth > 0; depth--) {
      const parent = document.getIn(field.slice(0, depth - 1), true) ?? document.contents;
      const key = field[depth - 1];
      const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
      const node = (pair?.key ?? document.getIn(field.slice(0, depth), true)) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
}

interface Parsed {
  readonly path: string;
  readonly raw: unknown;
  readonly problem?: Problem;
  lineOf(field: readonly PropertyKey[]): number;
}

function parse({ path, text }: SourceFile): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineOf = lineFinder(document, counter);
  const broken = document.errors[0];
  if (broken === undefined) return { path, raw: document.toJS(), lineOf };
  const line = counter.linePos(broken.pos[0]).line;
  const message = `not valid YAML: ${broken.message.split('\n')[0]}`;
  return { path, raw: undefined, lineOf, problem: { path, line, message } };
}

const idOf = (raw: unknown): unknown => (raw as { id?: unknown } | null | undefined)?.id;

/** An id must be the name of its file, and no other file may have it. */
function checkIds(files: readonly Parsed[]): Problem[] {
  const pathById = new Map<string, string>();
  return files.flatMap(({ path, raw, lineOf }) => {
    const id = idOf(raw);
    if (typeof id !== 'string') return [];
    const at = (message: string): Problem[] => [{ path, line: lineOf(['id']), field: 'id', message }];
    const earlier = pathById.get(id);
    if (earlier !== undefined)
      return at(`the id ${id} is already used by ${earlier}; give this file an id of its own`);
    pathById.set(id, path);
    const name = basename(path).replace(/\.ya?ml$/, '');
    return id === name ? [] : at(`the id ${id} is not the name of the file, ${name}; rename one of them`);
  });
}

/**
 * Reads one collection of YAML records: each must fit its schema, bear the name of its file as its id,
 * and share that id with no other.
 */
export function readRecords<T extends { id: string }>(
  files: readonly SourceFile[],
  schema: z.ZodType<T>,
): Records<T> {
  const parsed = files.map(parse);
  const entries: Entry<T>[] = [];
  const broken = new Set<string>();
  const problems = checkIds(parsed);
  for (const { path, raw, problem, lineOf } of parsed) {
    if (problem !== undefined) {
      problems.push(problem);
      continue;
    }
    const result = schema.safeParse(raw);
    if (result.success) entries.push({ path, data: result.data, lineOf });
    else broken.add(String(idOf(raw)));
    for (const { path: field, message } of result.error?.issues ?? [])
      problems.push({ path, line: lineOf(field), field: field.join('.'), message });
  }
  return { entries, broken, problems };
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unixLines } from '../evidence/lines.ts';
import type { Problem, SourceFile } from '../evidence/problem.ts';

/** Endings of the files that a collection is read from. */
export const yaml = /\.ya?ml$/;
export const mdx = /\.mdx$/;

/** What somebody meant for a collection, whatever its letters. */
const meant = /\.(?:ya?ml|mdx?|markdown|json)$/i;
/** The name of a file is the name of its page. */
const plain = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/;

export interface Folder {
  readonly files: readonly SourceFile[];
  /** What stands there and would be published by halves, or not at all. */
  readonly problems: readonly Problem[];
}

/** The line of the first byte that is not UTF-8; undefined where all are. */
function brokenLine(bytes: Buffer): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 0;
  let start = 0;
  try {
    for (let end = 0; end < bytes.length; start = end) {
      line++;
      end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
      decoder.decode(bytes.subarray(start, end));
    }
    return undefined;
  } catch {
    return line;
  }
}

function read(root: string, path: string): SourceFile | Problem {
  try {
    const bytes = readFileSync(join(root, path));
    const line = brokenLine(bytes);
    if (line !== undefined) return { path, line, message: 'is not UTF-8 from here on; save it as UTF-8' };
    return { path, text: unixLines(bytes.toString('utf8')) };
  } catch (error) {
    return { path, line: 1, message: `cannot be read: ${(error as Error).message}; let it be read` };
  }
}

/** What is wrong with a name that stands in a collection, or nothing. */
function nameProblem(name: string, isFile: boolean, ending: RegExp): string | undefined {
  if (!isFile) return 'is no file, and has the name of one; rename it, or take it away';
  if (/[\\/]/.test(name)) return 'stands in a folder of its own, where it is not published; move it up';
  if (!ending.test(name)) return 'has an ending that is not published here; rename it as its neighbours are';
  return plain.test(name)
    ? undefined
    : 'has a name that its page cannot bear; use lower-case words joined by hyphens';
}

/** Reads one folder of content, in the order of the names, with paths from the root. */
export function readFolder(root: string, collection: string, ending: RegExp): Folder {
  const folder = join('content', collection);
  if (!existsSync(join(root, folder))) return { files: [], problems: [] };
  const found = readdirSync(join(root, folder), { recursive: true })
    .map(String)
    // What programs keep for themselves begins with a full stop.
    .filter((name) => meant.test(name) && !basename(name).startsWith('.'))
    .sort()
    .map((name): SourceFile | Problem => {
      const path = join(folder, name);
      const state = statSync(join(root, path), { throwIfNoEntry: false });
      if (state === undefined) return { path, line: 1, message: 'leads to no file; take the link away' };
      const message = nameProblem(name, state.isFile(), ending);
      return message === undefined ? read(root, path) : { path, line: 1, message };
    });
  return {
    files: found.filter((one) => 'text' in one),
    problems: found.filter((one) => 'message' in one),
  };
}

/** The files of one folder of content, in the order of their names, with paths from the root. */
export const filesOf = (root: string, collection: string, ending: RegExp): readonly SourceFile[] =>
  readFolder(root, collection, ending).files;

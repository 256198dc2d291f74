import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unixLines } from '../evidence/lines.ts';
import type { Problem, SourceFile } from '../evidence/problem.ts';

/** Endings of the files that a collection is read from. */
export const yaml = /\.ya?ml$/;
export const mdx = /\.mdx$/;

/** What somebody meant for a collection, whatever its letters. */
const meant = /\.(?:ya?ml|mdx?|markdown|json)$/i;
/** The name of a file is the name of its page. */
const plain = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/;

interface Found {
  readonly isFile: boolean;
  /** In bytes. */
  readonly size: number;
}

export interface Folder {
  readonly files: readonly SourceFile[];
  /** What stands there and would be published by halves, or not at all. */
  readonly problems: readonly Problem[];
}

/** The name of a card ends in a digest, and no file system takes more than 255 bytes. */
const longestName = 100;
/** What is longer by far than any record or lesson may be is not even read. */
const largest = 500_000;

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

/** What is wrong with what stands in a collection, or nothing, as its name and the system tell it. */
function outsideProblem(name: string, { isFile, size }: Found, ending: RegExp): string | undefined {
  if (!isFile) return 'is no file, and has the name of one; rename it, or take it away';
  if (/[\\/]/.test(name)) return 'stands in a folder of its own, where it is not published; move it up';
  if (!ending.test(name)) return 'has an ending that is not published here; rename it as its neighbours are';
  if (!plain.test(name) || name.startsWith('index.'))
    return 'has a name that its page cannot bear; use lower-case words joined by hyphens';
  if (name.length > longestName)
    return `has a name of ${name.length} letters, more than ${longestName}; shorten it`;
  return size > largest ? `has ${size} bytes, more than ${largest}; shorten it` : undefined;
}

/** A link is not followed: it may lead out of the content, and round in a circle. */
const linkProblem = (path: string) =>
  existsSync(path)
    ? 'is a link, and content is read from its own files; put a copy in its place'
    : 'leads to no file; take the link away';

/** All that stands in a folder, and in the folders in it, by its name from there. */
function* standing(folder: string, below = ''): Generator<readonly [name: string, entry: Dirent]> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    // What programs keep for themselves begins with a full stop.
    if (entry.name.startsWith('.')) continue;
    const name = join(below, entry.name);
    yield [name, entry];
    if (entry.isDirectory()) yield* standing(folder, name);
  }
}

const isLinkedFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Reads one folder of content, in the order of the names, with paths from the root. */
export function readFolder(root: string, collection: string, ending: RegExp): Folder {
  const folder = join('content', collection);
  if (!existsSync(join(root, folder))) return { files: [], problems: [] };
  const found = [...standing(join(root, folder))]
    .filter(
      ([name, entry]) =>
        meant.test(name) || (entry.isSymbolicLink() && isLinkedFolder(join(root, folder, name))),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, entry]): SourceFile | Problem => {
      const path = join(folder, name);
      const size = lstatSync(join(root, path), { throwIfNoEntry: false })?.size ?? 0;
      const message = entry.isSymbolicLink()
        ? linkProblem(join(root, path))
        : outsideProblem(name, { isFile: entry.isFile(), size }, ending);
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

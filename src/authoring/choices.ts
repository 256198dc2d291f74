import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Claim, claim, verdicts } from '../evidence/claim.ts';
import { type Forest, forest } from '../evidence/forest.ts';
import { onMap } from '../evidence/onMap.ts';
import type { Records } from '../evidence/records.ts';
import { records } from '../library/recordsIn.ts';

type Ordered = { readonly id: string; readonly order: number };

const inOrder = <T extends Ordered>({ entries }: Records<T>): T[] =>
  entries.map(({ data }) => data).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

const textFrom = (choices: unknown) => `${JSON.stringify(choices, null, 2)}\n`;

function fileOf<T extends Ordered>(
  read: Records<T>,
  label: (record: T) => string,
  offered: (all: readonly T[]) => readonly T[] = (all) => all,
): string | undefined {
  // Mistakes in a record are reported by the check of records; until they are mended the list stays as it was.
  if (read.broken.size > 0 || read.problems.length > 0) return undefined;
  const choices = Object.fromEntries(offered(inOrder(read)).map((record) => [record.id, label(record)]));
  return textFrom(choices);
}

/** What figures let a reader choose among the records below a root, and by which verdicts: the text of each list, by its path. */
const choicesIn = (root: string): ReadonlyMap<string, string | undefined> =>
  new Map([
    [
      'content/choices/claims.json',
      fileOf<Claim>(records(root, 'claims', claim), ({ brief }) => brief, onMap),
    ],
    ['content/choices/forest.json', fileOf<Forest>(records(root, 'forest', forest), ({ title }) => title)],
    ['content/choices/verdicts.json', textFrom(Object.keys(verdicts))],
  ]);

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The lists that were written, and how to undo that. */
export interface WrittenChoices {
  readonly paths: readonly string[];
  /** Puts back what stood there, so that a check that fails leaves no file changed. */
  undo(): void;
}

/**
 * Writes the lists that figures offer, where the records have changed. The browser, the command line and the build all
 * read the lists, so this comes before any module with a figure’s question is loaded.
 */
export function writeChoices(root: string): WrittenChoices {
  const stale = [...choicesIn(root)].flatMap(([path, text]) => {
    const before = textOf(join(root, path));
    return text === undefined || before === text ? [] : [{ path, text, before }];
  });
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    paths: stale.map(({ path }) => path),
    undo() {
      for (const { path, before } of stale)
        if (before === undefined) rmSync(join(root, path));
        else writeFileSync(join(root, path), before);
    },
  };
}

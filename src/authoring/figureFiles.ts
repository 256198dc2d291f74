import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem, SourceFile } from '../evidence/problem.ts';
import { invalidParts, type LoadedFigure } from '../figures/invalid.ts';
import { unfinished } from './unfinished.ts';

const folder = 'src/figures';

/** The files of the figures below a root, in the order of their paths. */
const figureFiles = (root: string): SourceFile[] =>
  globSync(`${folder}/*/**/*.{ts,tsx,astro,css}`, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** The line of the first that has these words; the first of all where none has, as of a field that figures share. */
const lineWith = (words: RegExp, text = ''): number =>
  Math.max(
    0,
    text.split('\n').findIndex((line) => words.test(line)),
  ) + 1;

/**
 * What is wrong with the figures by themselves, and what of them is still to write.
 *
 * @param figures as they were loaded, by the names of their folders
 */
export function checkFigures(
  root: string,
  figures: Readonly<Record<string, LoadedFigure>>,
): { readonly invalid: Problem[]; readonly unwritten: Problem[] } {
  const files = figureFiles(root);
  const invalid = Object.entries(figures).flatMap(([name, figure]) =>
    invalidParts(name, figure).map(({ file, words, message }): Problem => {
      const path = `${folder}/${name}/${file}`;
      return { path, line: lineWith(words, files.find((one) => one.path === path)?.text), message };
    }),
  );
  return { invalid, unwritten: files.flatMap(unfinished) };
}

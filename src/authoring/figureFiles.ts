import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem, SourceFile } from '../evidence/problem.ts';
import { invalidParts, type LoadedFigure } from '../figures/invalid.ts';
import { unfinished } from './unfinished.ts';

const folder = 'src/figures';

const filesAt = (root: string, pattern: string): SourceFile[] =>
  globSync(pattern, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** The files of the figures below a root, in the order of their paths. */
const figureFiles = (root: string): SourceFile[] => filesAt(root, `${folder}/*/**/*.{ts,tsx,astro,css,json}`);

/** Where the questions are listed that the simulation answers for other people’s code. */
const engineList = 'src/engine/questions.ts';

/** What of a figure stands outside its code and would be forgotten: each by what is missing, and where. */
function missing(name: string, files: readonly SourceFile[], engine: string): Problem[] {
  const path = `${folder}/${name}`;
  const textOf = (file: string) => files.find((one) => one.path === `${path}/${file}`)?.text;
  const problems: Problem[] = [];
  if (textOf('listener.json') === undefined)
    problems.push({
      path: `${path}/listener.json`,
      line: 1,
      message:
        'is missing; name in it the main control and the key with which somebody who listens works it, as src/figures/hold/listener.json does',
    });
  const asksModel = /from '(?:\.\.\/){2}model\//.test(textOf('question.ts') ?? '');
  if (asksModel && !engine.includes(`/${name}/question.ts'`))
    problems.push({
      path: engineList,
      line: 1,
      message: `${name} asks the model, and is not listed here; add its question and run “npm run engine”`,
    });
  return problems;
}

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
  const engine = filesAt(root, engineList)[0]?.text;
  const unlisted =
    engine === undefined ? [] : Object.keys(figures).flatMap((name) => missing(name, files, engine));
  return { invalid: [...invalid, ...unlisted], unwritten: files.flatMap(unfinished) };
}

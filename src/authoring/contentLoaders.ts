import { glob } from 'astro/loaders';
import { withParser } from '../astro/withParser.ts';
import { type Problem, printProblem, type SourceFile } from '../evidence/problem.ts';
import { readYaml } from '../evidence/yaml.ts';
import { splitFrontMatter } from '../prose/frontMatter.ts';

function fieldsOf(file: SourceFile, above = 0): Record<string, unknown> {
  const { raw, problem } = readYaml(file, above);
  if (problem !== undefined) throw new Error(printProblem(problem));
  return (raw ?? {}) as Record<string, unknown>;
}

/** A record is its fields: its text would be stored a second time beside them. */
const readRecord = (file: SourceFile) => ({ data: fieldsOf(file), body: '' });

function readLesson({ path, text }: SourceFile) {
  const { head, body } = splitFrontMatter(text);
  const nothing: Problem = { path, line: 1, message: 'has no fields at its top, or they do not end' };
  if (head === undefined) throw new Error(printProblem(nothing));
  return { data: fieldsOf({ path, text: head }, 1), body: body.trim() };
}

/** The records of a folder of content, read as the check reads them. */
export const recordLoader = (folder: string) =>
  withParser(glob({ base: `./content/${folder}`, pattern: '*.{yaml,yml}' }), readRecord);

/** The lessons, read as the check reads them. */
export const lessons = () => withParser(glob({ base: './content/lessons', pattern: '*.mdx' }), readLesson);

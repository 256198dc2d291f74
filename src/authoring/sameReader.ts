import type { Loader, LoaderContext } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { type Problem, printProblem, type SourceFile } from '../evidence/problem.ts';
import { readYaml } from '../evidence/yaml.ts';
import { partsOf } from '../prose/frontMatter.ts';

/** What Astro keeps of a file of content. */
interface EntryInfo {
  readonly data: Record<string, unknown>;
  readonly body: string;
  readonly slug: '';
  readonly rawData: string;
}

/** How Astro reads files of one ending. No part of its public types. */
interface EntryType {
  getEntryInfo(file: { contents: string; fileUrl: URL }): Promise<EntryInfo>;
}

function fieldsOf(file: SourceFile, above = 0): Record<string, unknown> {
  const { raw, problem } = readYaml(file, above);
  if (problem !== undefined) throw new Error(printProblem(problem));
  return (raw ?? {}) as Record<string, unknown>;
}

const readRecord = (file: SourceFile) => ({ data: fieldsOf(file), body: file.text });

function readLesson({ path, text }: SourceFile) {
  const { head, body } = partsOf(text);
  const nothing: Problem = { path, line: 1, message: 'has no fields at its top, or they do not end' };
  if (head === undefined) throw new Error(printProblem(nothing));
  return { data: fieldsOf({ path, text: head }, 1), body: body.trim() };
}

/** A loader whose files are read as the check reads them, and not by another parser with other rules. */
function reading(loader: Loader, read: (file: SourceFile) => Pick<EntryInfo, 'data' | 'body'>): Loader {
  const load = (context: LoaderContext) => {
    const { entryTypes } = context as LoaderContext & { entryTypes?: ReadonlyMap<string, EntryType> };
    if (!(entryTypes instanceof Map)) throw new Error('Astro tells loaders no types of files any more');
    const ours = [...entryTypes].map(
      ([ending, type]: [string, EntryType]) =>
        [
          ending,
          {
            ...type,
            getEntryInfo: async ({ contents, fileUrl }: { contents: string; fileUrl: URL }) => ({
              slug: '',
              rawData: '',
              ...read({ path: decodeURI(fileUrl.pathname), text: contents }),
            }),
          },
        ] as const,
    );
    return loader.load({ ...context, entryTypes: new Map(ours) } as LoaderContext);
  };
  return { ...loader, load } as Loader;
}

/** The records of a folder of content. */
export const records = (folder: string) =>
  reading(glob({ base: `./content/${folder}`, pattern: '*.{yaml,yml}' }), readRecord);

/** The lessons. */
export const lessons = () => reading(glob({ base: './content/lessons', pattern: '*.mdx' }), readLesson);

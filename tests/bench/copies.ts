import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdx, readFolder, yaml } from '../../src/library/files.ts';

/** What is copied: the records that lessons and claims are made of. Figures, terms and calibrations stay as they are. */
const folders = { studies: yaml, claims: yaml, lessons: mdx } as const;
type Kind = keyof typeof folders;

/** Letters that number a copy: names of studies end in a word. */
const lettersOf = (copy: number) => [...String(copy)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** Later in the order than everything that was there before. */
const orderStep = 1_000;
const longestTitle = 50;

const edits: Readonly<Record<Kind, (text: string, copy: number) => string>> = {
  studies: (text, copy) => text.replace(/^doi: (?!not-)(.+)$/m, `doi: $1-${copy}`),
  claims: (text, copy) =>
    text.replace(/^order: (\d+)/m, (_, order) => `order: ${Number(order) + orderStep * copy}`),
  lessons: (text, copy) =>
    text
      .replace(/^order: (\d+)/m, (_, order) => `order: ${Number(order) + orderStep * copy}`)
      .replace(
        /^title: (["']?)(.+?)\??\1$/m,
        (_, quote: string, title: string) =>
          `title: ${quote}${title.slice(0, longestTitle)} ${copy}?${quote}`,
      ),
};

/**
 * Adds copies of content to a copy of the project, each under names of its own that refer to each other as the originals do.
 *
 * @param times how much there is afterwards, as a multiple of what there was
 */
export function addCopies(root: string, times: number): void {
  const files = (Object.keys(folders) as Kind[]).flatMap((kind) =>
    readFolder(root, kind, folders[kind]).files.map(({ path, text }) => {
      const [id = '', ending = ''] = path.slice(path.lastIndexOf('/') + 1).split('.');
      return { kind, id, ending, text };
    }),
  );
  const referring = files.filter(({ kind }) => kind !== 'studies').map(({ text }) => text);
  // A study that nothing uses would be refused.
  const copied = files.filter(
    ({ kind, id }) => kind !== 'studies' || referring.some((text) => text.includes(id)),
  );
  const kinds = new Map(copied.map(({ id, kind }) => [id, kind]));
  const names = new RegExp(
    `(?<![\\w-])(?:${[...kinds.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\w-])`,
    'g',
  );
  for (let copy = 2; copy <= times; copy++) {
    const letters = lettersOf(copy);
    const renamed = (id: string) => (kinds.get(id) === 'studies' ? id + letters : `${id}-${letters}`);
    for (const { kind, id, ending, text } of copied)
      writeFileSync(
        join(root, 'content', kind, `${renamed(id)}.${ending}`),
        edits[kind](text.replace(names, renamed), copy),
      );
  }
}

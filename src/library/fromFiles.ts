import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Entry } from '../evidence/records.ts';
import { splitFrontMatter } from '../prose/frontMatter.ts';
import { collectionFolders, collectionsOf } from './collections.ts';
import { filesOf } from './files.ts';
import { inOrder, type Library } from './library.ts';

const byId = <T extends { id: string }>({ entries }: { readonly entries: readonly Entry<T>[] }) =>
  new Map(entries.map(({ data }) => [data.id, data]));

/** Of every text of the content. */
function digestOf(root: string): string {
  const hash = createHash('sha256').update(root);
  for (const [folder, ending] of Object.entries(collectionFolders))
    for (const { path, text } of filesOf(root, folder, ending)) hash.update(`\0${path}\0`).update(text);
  return hash.digest('hex');
}

let last: { readonly digest: string; readonly library: Library } | undefined;

/**
 * The library below a root, read without Astro: what a build has of the same files. Records that do not fit are left
 * out; `npm run check:content` tells of them. A build asks many times: to parse all records takes a hundred times as long as to
 * see that none has changed.
 */
export function readLibrary(root: string): Library {
  const digest = digestOf(root);
  if (last?.digest !== digest) last = { digest, library: parseLibrary(root) };
  return last.library;
}

function parseLibrary(root: string): Library {
  const { studies, claims, terms, presets, calibrations, forests, lessons } = collectionsOf(root);
  const textOf = new Map(lessons.files.map(({ path, text }) => [path, text]));
  return {
    studies: byId(studies),
    claims: byId(claims),
    glossary: byId(terms),
    scenarios: byId(presets),
    calibration: byId(calibrations),
    forest: byId(forests),
    lessons: inOrder(
      lessons.entries.map(({ path, data }) => ({
        id: basename(path, '.mdx'),
        data,
        body: splitFrontMatter(textOf.get(path) ?? '').body.trim(),
      })),
    ),
  };
}

import { basename } from 'node:path';
import type { Entry } from '../evidence/records.ts';
import { splitFrontMatter } from '../prose/frontMatter.ts';
import { collectionsOf } from './collections.ts';
import { inOrder, type Library } from './library.ts';

const byId = <T extends { id: string }>({ entries }: { readonly entries: readonly Entry<T>[] }) =>
  new Map(entries.map(({ data }) => [data.id, data]));

/**
 * The library below a root, read without Astro: what a build has of the same files. Records that do not fit are left
 * out; `npm run check:content` tells of them.
 */
export function readLibrary(root: string): Library {
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

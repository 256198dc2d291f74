import { createHash } from 'node:crypto';
import { lessonOf } from '../prose/lesson.ts';
import { memoize } from '../scenario/memoize.ts';
import { clipNames } from './clipStore.ts';
import { digestOfSources } from './keptAnswers.ts';
import type { LessonEntry, Library } from './library.ts';
import { origin, preview } from './origin.ts';

/** A build runs at the root of the project. */
const root = process.cwd();

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** What other pages show of a lesson: its fields, what its components name, and the places that one can link to. */
function seenOf({ id, data, body = '' }: LessonEntry) {
  const { tags, places } = lessonOf(body);
  return { id, data, tags: tags.map(({ name, attributes }) => ({ name, attributes })), places: [...places] };
}

let code: string | undefined;
/** Astro sees neither what a page reads of files, nor its own plugins, nor which clips were made. */
function digestOfCode(): string {
  code ??= digest(
    digestOfSources(root, ['src']),
    digestOfSources(root, ['.', 'content'], '*.{json,mjs}'),
    ...clipNames(root),
  );
  return code;
}

/** Of everything that any page may depend on, save the prose of lessons. */
const keyOfSite = memoize(({ lessons, ...records }: Library): string =>
  digest(
    digestOfCode(),
    JSON.stringify([origin, preview, Object.entries(records).map(([kind, all]) => [kind, [...all]])]),
    JSON.stringify(lessons.map(seenOf)),
  ),
);

/**
 * The paths of a route, each with the key under which Astro keeps its page from one build to the next. While an author
 * writes, one lesson changes: its pages are rendered, and all others stay as they were. After any other change, all are.
 *
 * @param ownOf the lessons whose prose the page of a path shows
 */
export const keyed = <P extends object>(
  library: Library,
  paths: readonly P[],
  ownOf: (path: P) => readonly LessonEntry[] = () => [],
): (P & { readonly cacheKey: string })[] =>
  paths.map((path) => ({
    ...path,
    cacheKey: digest(keyOfSite(library), ...ownOf(path).map(({ body = '' }) => body)),
  }));

import { basename } from 'node:path';
import type { SourceFile } from '../evidence/problem.ts';
import { figureIds } from '../figures/list.ts';
import type { HasPage } from '../prose/links.ts';

interface Pages {
  readonly claims: readonly { readonly data: { readonly id: string } }[];
  readonly references: readonly { readonly data: { readonly id: string } }[];
  readonly terms: readonly { readonly data: { readonly id: string } }[];
  readonly lessons: readonly SourceFile[];
}

/** Pages that stand whatever the content. */
const fixed = [
  '',
  'lessons/',
  'claims/',
  'references/',
  'figures/',
  'model/',
  'glossary/',
  'about/',
  'corrections/',
  'search/',
];

const idsOf = (entries: readonly { readonly data: { readonly id: string } }[]) =>
  entries.map(({ data }) => data.id);

/** Every address that lessons may link to, from the content itself: no build is needed to know them. */
export function pagesOf({ claims, references, terms, lessons }: Pages): HasPage {
  const below = (place: string, ids: readonly string[]) => ids.map((id) => `/${place}/${id}/`);
  const paths = new Set([
    ...fixed.map((path) => `/${path}`),
    ...below('claims', idsOf(claims)),
    ...below('references', idsOf(references)),
    ...below('figures', figureIds),
    ...below(
      'lessons',
      lessons.map(({ path }) => basename(path, '.mdx')),
    ),
  ]);
  const entries = new Set(idsOf(terms));
  return (path, place) =>
    paths.has(path) && (path !== '/glossary/' || place === undefined || entries.has(place));
}

import { basename } from 'node:path';
import { claimPage, figurePage, lessonPage, referencePage, sitePages } from '../addresses/addresses.ts';
import { anchors } from '../addresses/places.ts';
import type { SourceFile } from '../evidence/problem.ts';
import { figureIds } from '../figures/list.ts';
import { lessonOf } from '../prose/lesson.ts';
import type { HasPage } from '../prose/links.ts';

interface Pages {
  readonly claims: readonly { readonly data: { readonly id: string } }[];
  readonly references: readonly { readonly data: { readonly id: string } }[];
  readonly terms: readonly { readonly data: { readonly id: string } }[];
  readonly lessons: readonly SourceFile[];
}

const idsOf = (entries: readonly { readonly data: { readonly id: string } }[]) =>
  entries.map(({ data }) => data.id);

/** Whether a place is one of the page round a lesson: a reference, or how to cite the lesson. */
const isAround = (place: string) => place === anchors.citation || place.startsWith(anchors.reference(''));

/** Every address that lessons may link to, from the content itself: no build is needed to know them. */
export function pagesOf({ claims, references, terms, lessons }: Pages): HasPage {
  const textByLesson = new Map(lessons.map(({ path, text }) => [lessonPage(basename(path, '.mdx')), text]));
  const paths = new Set<string>([
    ...Object.values(sitePages),
    ...idsOf(claims).map(claimPage),
    ...idsOf(references).map(referencePage),
    ...figureIds.map((id) => figurePage(id)),
    ...textByLesson.keys(),
  ]);
  const entries = new Set(idsOf(terms));
  const hasPlace = (path: string, place: string) => {
    if (path === sitePages.glossary) return entries.has(place);
    const text = textByLesson.get(path);
    if (text === undefined || isAround(place)) return true;
    const { mistake, places } = lessonOf(text);
    // Where it cannot be read, that is said, and nobody knows its headings.
    return mistake !== undefined || places.has(place);
  };
  return (path, place) => paths.has(path) && (place === undefined || hasPlace(path, place));
}

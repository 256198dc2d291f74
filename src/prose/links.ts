import { isOwn, isPlace } from './addresses.ts';
import type { LessonText } from './lesson.ts';
import type { Mistake } from './mdx.ts';

/** Whether the site has an address: a path with its slashes, and a place on that page where one is named. */
export type HasPage = (path: string, place: string | undefined) => boolean;

const named = (places: LessonText['places']) => {
  if (places.size === 0) return 'it has no headings, so name a page';
  const shown = [...places.keys()].slice(0, 12).map((place) => `#${place}`);
  return `it has ${shown.join(', ')}${places.size > shown.length ? ' and others' : ''}`;
};

/** Links that lead nowhere, and images that say nothing to those who cannot see them. */
export function deadLinks({ links, places }: LessonText, has: HasPage): Mistake[] {
  const there = named(places);
  const problemOf = (address: string): string | undefined => {
    if (isPlace(address))
      return places.has(address.slice(1)) ? undefined : `no heading here makes ${address}; ${there}`;
    const [path = '', place] = address.split('#');
    const [page = ''] = path.split('?');
    return !isOwn(address) || has(page, place)
      ? undefined
      : `${address} leads nowhere on this site; correct it`;
  };
  return links.flatMap(({ node, line }) => {
    const wordless = 'an image without words for those who cannot see it; write ![what it shows](…)';
    const isImage = node.type === 'image';
    const problem = (node.alt ?? '').trim() === '' ? wordless : undefined;
    const message = isImage ? problem : problemOf(node.url ?? '');
    return message === undefined ? [] : [{ line, message }];
  });
}

import { slug } from 'github-slugger';
import type { Problem, SourceFile } from '../evidence/problem.ts';

/** Whether the site has an address: a path with its slashes, and a place on that page where one is named. */
export type HasPage = (path: string, place: string | undefined) => boolean;

const link = /(!?)\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g;
const heading = /^#{1,6}\s+(.+?)\s*$/gm;
const image = /<img\b([^>]*)>/gi;

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;

function lost(address: string, places: ReadonlySet<string>, has: HasPage): string | undefined {
  if (/^(https:|mailto:)/.test(address)) return undefined;
  if (address.startsWith('#'))
    return places.has(address.slice(1))
      ? undefined
      : `no heading here makes ${address}; it has ${[...places].map((place) => `#${place}`).join(', ')}`;
  const [path = '', place] = address.split('#');
  if (!path.startsWith('/'))
    return `${address} is neither an address of this site, such as /claims/, nor one that begins with https:`;
  return has(path.split('?')[0]!, place) ? undefined : `${address} leads nowhere on this site; correct it`;
}

/** Links that lead nowhere, and images that say nothing to those who cannot see them. */
export function deadLinks({ path, text }: SourceFile, has: HasPage): Problem[] {
  const places = new Set(
    [...text.matchAll(heading)].map(([, words]) => slug(words!.replace(/<[^>]*>/g, ''))),
  );
  const links = [...text.matchAll(link)].flatMap(({ 1: bang, 2: words, 3: address, index }) => {
    const line = lineAt(text, index);
    if (bang === '!')
      return words!.trim() === ''
        ? [
            {
              path,
              line,
              message: 'an image without words for those who cannot see it; write ![what it shows](…)',
            },
          ]
        : [];
    const message = lost(address!, places, has);
    return message === undefined ? [] : [{ path, line, message }];
  });
  const images = [...text.matchAll(image)].flatMap(({ 1: attributes, index }) =>
    /\balt="[^"]+"/.test(attributes!)
      ? []
      : [
          {
            path,
            line: lineAt(text, index),
            message: 'an image without words for those who cannot see it; add alt="what it shows"',
          },
        ],
  );
  return [...links, ...images];
}

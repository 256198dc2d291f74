import { decoded } from '../scenario/queryParameters.ts';

/** What an address that leads nowhere may have been before something was added to it. */
export interface NearAddress {
  /** Path and query; the path begins with one slash and holds nothing but names. */
  readonly address: string;
  /** The pages above it, the nearest first, without the home page. */
  readonly above: readonly string[];
}

/** The longest path on the site is far shorter. */
const longest = 400;

const around = /^[^a-z0-9]+|[^a-z0-9]+$/g;
const isName = (segment: string) => /^[a-z0-9._-]+$/.test(segment);

const pathOf = (names: readonly string[]) =>
  names.at(-1)?.includes('.') ? `/${names.join('/')}` : `/${names.map((name) => `${name}/`).join('')}`;

/**
 * The address of a page without what chats, mails and posts add to it: capitals, escapes done twice, a question mark that
 * was escaped, punctuation of the sentence round it, words behind it.
 *
 * @returns undefined where nothing but the home page is left, or what is left could not be a name on this site
 */
export function nearAddress(pathname: string, search: string): NearAddress | undefined {
  const [path = '', ...queries] = decoded(pathname.slice(0, longest)).split(/[?&#]/);
  const [words = ''] = path.trim().split(/\s/);
  const names = words
    .toLowerCase()
    .split('/')
    .map((segment) => segment.replace(around, ''))
    .filter((segment) => segment !== '');
  if (names.length === 0 || !names.every(isName)) return undefined;
  const query = [...queries, search.replace(/^\?/, '')].filter((part) => part !== '').join('&');
  return {
    address: `${pathOf(names)}${query === '' ? '' : `?${query}`}`,
    above: names.slice(1).map((_, index) => pathOf(names.slice(0, names.length - 1 - index))),
  };
}

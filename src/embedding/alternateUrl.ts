import { moveScripts } from '../astro/island/scripts.ts';

/** The indices of the letters of a folder's name, each of which can be percent-encoded. */
const lettersOf = (name: string) => [...name.matchAll(/[a-z]/g)].map(({ index }) => index);
const escaped = (letter: string) => `%${letter.charCodeAt(0).toString(16)}`;

/**
 * Percent-encodes some letters of a script's folder: the same file under another URL, which its relative imports share. A
 * browser that remembers for the lifetime of a page that one of them failed to load, as Chromium does, so requests all of
 * them again. A server that redirects to the usual spelling undoes this, and does no other harm.
 *
 * @param attempt each from 1 on has its own spelling, as long as there are more; 0 has the usual one
 */
export function alternateUrl(address: string, attempt: number): string {
  const [, before, folder, file] = /^(.*\/)([^/]+)(\/[^/]*)$/.exec(address) ?? [];
  if (folder === undefined) return address;
  const usual = decodeURIComponent(folder);
  const respelled = lettersOf(usual).filter((_, nth) => (attempt >> nth) & 1);
  const spelled = [...usual].map((letter, at) => (respelled.includes(at) ? escaped(letter) : letter));
  return `${before}${spelled.join('')}${file}`;
}

/** Has an island load its scripts from other addresses from now on. */
export const switchToAlternateUrls = (island: Element, attempt: number): void =>
  moveScripts(island, (address) => alternateUrl(address, attempt));

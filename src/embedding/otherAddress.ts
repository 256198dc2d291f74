import { moveScripts } from '../astro/island/scripts.ts';

/** Where the letters stand that a folder’s name can be spelled with in another way. */
const lettersOf = (name: string) => [...name.matchAll(/[a-z]/g)].map(({ index }) => index);
const escaped = (letter: string) => `%${letter.charCodeAt(0).toString(16)}`;

/**
 * Spells the folder of a script in another way, with some of its letters escaped: the same file under an address of its
 * own, from which also what it imports beside itself has another address. A browser that remembers for the life of a page
 * that one of them did not arrive, as Chromium does, so asks for all of them again. A server that answers with a redirect
 * to the usual spelling takes that away, and does no other harm.
 *
 * @param attempt each from 1 on has a spelling of its own, as many as there are; 0 has the usual one
 */
export function otherAddress(address: string, attempt: number): string {
  const [, before, folder, file] = /^(.*\/)([^/]+)(\/[^/]*)$/.exec(address) ?? [];
  if (folder === undefined) return address;
  const usual = decodeURIComponent(folder);
  const respelled = lettersOf(usual).filter((_, nth) => (attempt >> nth) & 1);
  const spelled = [...usual].map((letter, at) => (respelled.includes(at) ? escaped(letter) : letter));
  return `${before}${spelled.join('')}${file}`;
}

/** Has an island load its scripts from other addresses from now on. */
export const loadFromOther = (island: Element, attempt: number): void =>
  moveScripts(island, (address) => otherAddress(address, attempt));

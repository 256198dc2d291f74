import { siteFolders } from '../addresses/addresses.ts';

/** Shorter ones are not worth a file of their own. */
const minLength = 500;
const elements = /<(style|script)>([\s\S]*?)<\/\1>/g;
const markers = /kept:([0-9a-f]{24});/g;

/** A page in the form in which it is kept: what many pages have in common is a part, stored once. */
export interface Split {
  readonly lean: string;
  /** The texts of the parts, by name. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Where a part is, on the site and on the device. */
export const partFile = (name: string): string => `${siteFolders.kept}${name}.txt`;

/** A name that a text has for itself. */
export async function nameOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash, 0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes the style sheets and plain scripts out of a page, and leaves their names there. */
export async function split(html: string): Promise<Split> {
  const texts = [...html.matchAll(elements)].map(([, , text = '']) => text);
  const long = [...new Set(texts)].filter(({ length }) => length >= minLength);
  const names = new Map(await Promise.all(long.map(async (text) => [text, await nameOf(text)] as const)));
  const lean = html.replace(elements, (whole, element: string, text: string) => {
    const name = names.get(text);
    return name === undefined ? whole : `<${element}>kept:${name};</${element}>`;
  });
  return { lean, parts: new Map([...names].map(([text, name]) => [name, text])) };
}

/** @param part the text of a part by its name; where it is gone, the page is there without it */
export async function join(
  lean: string,
  part: (name: string) => Promise<string | undefined>,
): Promise<string> {
  const names = new Set([...lean.matchAll(markers)].map(([, name = '']) => name));
  const texts = new Map(await Promise.all([...names].map(async (name) => [name, await part(name)] as const)));
  return lean.replace(markers, (_, name: string) => texts.get(name) ?? '');
}

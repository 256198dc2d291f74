import type { Allowed } from './policy.ts';

const element = (name: string) => new RegExp(`<${name}\\b([^>]*)>([\\s\\S]*?)</${name}>`, 'g');

/** Blocks of data are not run, so no policy asks about them. */
const runs = (attributes: string) => !/\bsrc=|type="application\//.test(attributes);

const textsOf = (html: string, name: string): string[] =>
  [...html.matchAll(element(name))].flatMap(([, attributes, text]) =>
    runs(attributes!) && text !== '' ? [text!] : [],
  );

/**
 * What stands as text in pages and must be allowed to run or apply.
 *
 * @param digest of a text, as a policy writes it
 */
export function digestsOf(pages: Iterable<string>, digest: (text: string) => string): Allowed {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const text of textsOf(html, 'script')) scripts.add(digest(text));
    for (const text of textsOf(html, 'style')) styles.add(digest(text));
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

import type { HeaderRule } from './rules.ts';

/**
 * What an id in the address of a page is made of. A redirect repeats it, so it holds nothing that could end a header or
 * lead to another host.
 */
const id = '[A-Za-z0-9_-]+';

/**
 * The addresses that lead to a page: its own without the slash, or with the name of its file, as the source of a regular
 * expression. What it captures is the address of the page but for the slash at its end. Nothing else may be redirected.
 */
export function redirectedExpression(table: readonly HeaderRule[]): string {
  const pages = table
    .flatMap(({ paths }) => paths)
    .filter((path) => path.endsWith('/'))
    .map((path) => path.slice(0, -1).replace(/:[a-z]+/g, id));
  return `^(${pages.join('|')})(?:/index\\.html)?\\z`;
}

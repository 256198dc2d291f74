import type { Answer } from '../search/ask.ts';
import type { Span } from '../search/excerpt.ts';
import { type KindName, kinds } from '../search/kinds.ts';
import type { Result } from '../search/rank.ts';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

function link(href: string, ...content: (string | Node)[]): HTMLAnchorElement {
  const made = element('a', '', ...content);
  made.href = href;
  return made;
}

const spanned = ({ text, found }: Span) => (found ? element('mark', '', text) : text);

/** A result: what it is and how sure, its name, the words round what was found, and the parts of it that have them. */
export function itemOf({
  document: { kind, url, title, by, sure },
  part,
  excerpt,
  parts,
}: Result): HTMLLIElement {
  const named = by === undefined ? [title] : [element('b', '', by), ' ', title];
  const entry = element(
    'li',
    '',
    element('span', 'search-kind', kind),
    element('span', 'search-sure', sure),
    part === undefined ? link(url, ...named) : link(part.url, part.title),
    element('p', '', ...(part === undefined ? excerpt.map(spanned) : [`A preset or part of: ${title}`])),
  );
  if (parts.length > 0)
    entry.append(element('p', 'search-parts', ...parts.map((one) => link(one.url, one.title))));
  return entry;
}

const several = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** Of what leaned on a key as much as shows that it is meant. */
export const quoted = (asked: string) => `“${asked.length > 40 ? `${asked.slice(0, 40)}…` : asked}”`;

/** How many results are shown; where they are of one kind alone, how many there are of all. */
function countWords({ matches, counts }: Answer, kind: KindName | undefined): string {
  const all = `${several(matches.length, 'result')}.`;
  if (kind === undefined) return all;
  return `${several(counts[kind], kind, kinds[kind].several).toLowerCase()} among ${all}`;
}

/** What is said of an answer before its results, of which those of a kind are shown, or all. */
export function wordsOn(answer: Answer, asked: string, kind: KindName | undefined): string {
  const { matches } = answer;
  if (answer.way === 'no such DOI') return `No study here has the DOI ${answer.doi}.`;
  if (matches.length === 0) return `Nothing here has ${quoted(asked)} in it. Try another word for it.`;
  const found = countWords(answer, kind);
  if (answer.way === 'corrected')
    return `Nothing here has ${quoted(asked)} in it: showing results for ${quoted(answer.words)}. ${found}`;
  if (answer.way === 'some words') return `Nothing here has all of these words; these have some. ${found}`;
  if (answer.way === 'without quotes')
    return `Nothing here has these words in this order; these have them in another. ${found}`;
  return found;
}

import { debouncedWrite, writeHistory } from '../dom/history.ts';
import { updateCanonical } from '../embedding/canonical.ts';
import { piecesOf } from '../scenario/queryParameters.ts';
import { normalizeName } from '../scenario/urlResidue.ts';
import { longestAsked } from '../search/longestAsked.ts';

/** What the address of a page with a list asks, by the names of the controls of its form. */
export type ListQuery = Readonly<Record<string, string>>;

/** What follows words where their address stood in a text, or had something glued to it. */
const tail = /(?:#[\w-]+|\?\w+=.*|[\s)\]}>,.;:!…\u200b\ufeff]+)$/;

/** The value of a parameter as it was written; read like the address of a figure where it comes back in other letters. */
function textOf(search: string, name: string): string | undefined {
  const exact = new URLSearchParams(search).get(name);
  if (exact !== null && !/%[0-9a-f]{2}/i.test(exact)) return exact;
  return piecesOf(search)
    .flatMap(({ parameters }) => parameters)
    .find((parameter) => normalizeName(parameter.name) === name)?.value;
}

/** What an address asks of these names; those that it does not have are left out. */
export const parseListQuery = (search: string, names: readonly string[]): ListQuery =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = textOf(search, name);
      return text === undefined ? [] : [[name, text.slice(0, longestAsked).replace(tail, '').trim()]];
    }),
  );

/** One of a few values that a text of an address means: it may be written in other letters. */
export const meantBy = (text: string, values: readonly string[]): string | undefined =>
  values.find((value) => value === text) ??
  values.find((value) => normalizeName(value) === normalizeName(text));

/** A query with other values for these names: an empty one is left out, and what else stands there stays. */
export function listQuery(search: string, asked: ListQuery): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    const text = value.slice(0, longestAsked).trim();
    if (text !== '') query.set(name, text);
  }
  const others = piecesOf(search)
    .filter(({ parameters }) => parameters.every(({ name }) => !Object.hasOwn(asked, normalizeName(name))))
    .map(({ text }) => text);
  const all = [...(query.size === 0 ? [] : [String(query)]), ...others];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

/**
 * Keeps what a form asks in the address, once it rests: half a word is nothing to come back to, and browsers refuse
 * writes that come too fast. What is done with, as when the reader leaves the field for a link, is written at once.
 */
export function syncWithAddress(form: HTMLFormElement, asked: () => ListQuery): () => void {
  const pending = debouncedWrite();
  const follow = () => updateCanonical(Object.keys(asked()), listQuery('', asked()));
  const write = () => {
    const { pathname, search, hash } = location;
    const query = listQuery(search, asked());
    if (query !== search) writeHistory('replaceState', `${pathname}${query}${hash}`);
    follow();
  };
  follow();
  form.addEventListener('change', () => pending.now());
  return () => pending.schedule(write);
}

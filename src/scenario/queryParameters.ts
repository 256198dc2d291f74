import { unescaped } from './urlResidue.ts';

/** A name and a value as a query has them, its escapes undone. */
export interface QueryParameter {
  readonly name: string;
  readonly value: string;
  /** The value with its escapes, where some of them stand for no text. */
  readonly undecoded?: string;
}

/** What stands between two separators of a query, and what is in it: more than one where separators were escaped. */
export interface QueryPiece {
  readonly text: string;
  readonly parameters: readonly QueryParameter[];
}

/** Each mailer and each chat on the way may encode a URL once more; nobody has seen more than this. */
const maxDecodings = 4;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const bytesOf = (run: string) => Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));

/** Undoes escapes as browsers do, with “+” for a space. Bytes that are no text become the replacement character. */
const decodedOnce = (text: string): string =>
  text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => utf8.decode(bytesOf(run)));

/** A text without its escapes, however often they were done. */
export function decoded(text: string): string {
  let now = text;
  for (let round = 0; round < maxDecodings && /[%+]/.test(now); round++) now = decodedOnce(now);
  return unescaped(now);
}

/** Another address as a value: what is in it is its own. */
const isAddress = (value: string) => /:\/\/|=\/.|\w\.[a-z]{2,}\//i.test(value);

/** Treats another “?” as a separator, unless it belongs to another URL. */
function atQuestionMarks(piece: string): string[] {
  const parts = piece.split('?');
  const address = parts.findIndex(isAddress);
  return address === -1 ? parts : [...parts.slice(0, address), parts.slice(address).join('?')];
}

/** A fragment that was glued to the query; it ends where the query goes on. */
const fragment = /#[^&;]*/g;

/** A query in the pieces between its separators, none of them empty. */
const pieces = (query: string): string[] =>
  unescaped(query)
    .replace(fragment, '')
    .split(/[&;]/)
    .flatMap(atQuestionMarks)
    .map((piece) => piece.trimStart())
    .filter((piece) => piece !== '');

/** The value of a parameter, and what follows it behind a separator that was escaped with it. */
function valueAndRest(text: string): readonly [value: string, rest: string] {
  const value = decoded(text);
  const end = value.search(/[&;?#]/);
  return end === -1 || isAddress(`=${value.slice(0, end)}`)
    ? [value, '']
    : [value.slice(0, end), value.slice(end)];
}

function parametersOf(piece: string, round = 0): QueryParameter[] {
  const equals = piece.indexOf('=');
  const name = decoded(equals === -1 ? piece : piece.slice(0, equals)).replace(/^[?\s]+/, '');
  // The separators themselves are escaped: this is a whole query.
  if (/[=&;?#]/.test(name) && round < maxDecodings) return parseNested(`&${decodedOnce(piece)}`, round);
  if (equals === -1) return /[\p{L}\p{N}]/u.test(name) ? [{ name, value: '' }] : [];
  const escaped = piece.slice(equals + 1);
  const [value, rest] = valueAndRest(escaped);
  const parameter = { name, value, ...(value.includes('\ufffd') && { undecoded: escaped }) };
  return [parameter, ...(rest === '' || round >= maxDecodings ? [] : parseNested(rest, round))];
}

const parseNested = (query: string, round: number): QueryParameter[] =>
  pieces(query).flatMap((piece) => parametersOf(piece, round + 1));

/**
 * What a query asks, piece by piece, also where it was escaped more than once or only half, where another “?”, a “;” or
 * an “&amp;amp;” parts it, and where a fragment was glued to it. Takes time in proportion to its length.
 *
 * @param search the query, with or without its question mark
 */
export const piecesOf = (search: string): QueryPiece[] =>
  pieces(search).map((text) => ({ text, parameters: parametersOf(text) }));

import { commonHeaders, type HeaderRule, type Headers } from './rules.ts';

const special = /[.+?^${}()|[\]\\]/g;

/** A pattern of a rule as the source of a regular expression. */
export const expressionOf = (pattern: string): string =>
  `^${pattern
    .replace(special, '\\$&')
    .replace(/:[a-z]+/g, '[^/]+')
    .replace(/\*$/, '.*')}$`;

/** The rules that a path falls under: one, in a table that is right. */
export const rulesFor = (table: readonly HeaderRule[], path: string): readonly HeaderRule[] =>
  table.filter(({ paths }) => paths.some((pattern) => new RegExp(expressionOf(pattern)).test(path)));

/** What a path is served with. */
export const headersFor = (table: readonly HeaderRule[], path: string): Headers =>
  Object.assign({}, commonHeaders, ...rulesFor(table, path).map(({ headers }) => headers)) as Headers;

import { commonHeaders, type HeaderRule, type Headers } from './rules.ts';
import { types } from './types.ts';

const block = (path: string, headers: Headers) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** The rules as the `_headers` file of Cloudflare Pages and Netlify, which add up what every matching block says. */
export const cloudflareHeaders = (table: readonly HeaderRule[]): string =>
  `${[
    block('/*', commonHeaders),
    ...table.flatMap(({ paths, headers }) => paths.map((path) => block(path, headers))),
    ...Object.entries(types).map(([ending, type]) =>
      block(`/*.${ending}`, { 'Content-Type': `${type}; charset=utf-8` }),
    ),
  ].join('\n\n')}\n`;

import { siteFiles } from '../addresses/addresses.ts';
import { expressionOf } from './match.ts';
import { redirectedExpression } from './redirects.ts';
import { commonHeaders, type HeaderRule, type Headers } from './rules.ts';
import { notFoundRule, type ServerConfig } from './serverConfig.ts';
import { types } from './types.ts';

/** Between quotes, Caddy takes every backslash as it stands but the one before a quote. */
const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;

const lines = (headers: Headers, indent: string) =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}${name} ${quoted(value)}`)
    .join('\n');

const block = (
  { paths, headers }: HeaderRule,
  index: number,
) => `  @rule${index} path_regexp ${quoted(paths.map(expressionOf).join('|'))}
  header @rule${index} {
${lines(headers, '    ')}
  }`;

const typed = ([ending, type]: readonly [string, string]) =>
  `  @${ending} path *.${ending}
  header @${ending} Content-Type ${quoted(`${type}; charset=utf-8`)}`;

/** Leads to pages that are there, with what was asked. Caddy by itself leads to any folder, by the path as it came. */
const redirects = (
  table: readonly HeaderRule[],
) => `  @page path_regexp page ${quoted(redirectedExpression(table))}
  route @page {
    @gone not file {re.page.1}/index.html
    error @gone 404
    @asked expression {query} != ""
    redir @asked {re.page.1}/?{query} permanent
    redir {re.page.1}/ permanent
  }`;

/** The rules as a site of Caddy. An address that is not there is answered with the page that says so. */
export const caddySite = (table: readonly HeaderRule[], { listen, root }: ServerConfig): string => {
  const notFound = notFoundRule(table);
  return `${listen} {
  root * ${quoted(root)}
  encode gzip
  header {
${lines(commonHeaders, '    ')}
  }
${table.map(block).join('\n')}
${Object.entries(types).map(typed).join('\n')}
${redirects(table)}
  file_server {
    disable_canonical_uris
  }
  handle_errors {
    @lost expression {err.status_code} == 404
    handle @lost {
      rewrite * ${siteFiles.notFound}
      header {
${lines({ ...commonHeaders, ...notFound.headers, 'Content-Type': 'text/html; charset=utf-8' }, '        ')}
      }
      file_server {
        status 404
      }
    }
  }
}
`;
};

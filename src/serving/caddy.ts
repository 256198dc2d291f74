import { expressionOf } from './match.ts';
import { everywhere, type Headers, type Rule } from './rules.ts';
import { types } from './types.ts';
import { lostRule, type Place, quoted } from './written.ts';

const lines = (headers: Headers, indent: string) =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}${name} ${quoted(value)}`)
    .join('\n');

const block = (
  { paths, headers }: Rule,
  index: number,
) => `  @rule${index} path_regexp ${quoted(paths.map(expressionOf).join('|'))}
  header @rule${index} {
${lines(headers, '    ')}
  }`;

const typed = ([ending, type]: readonly [string, string]) =>
  `  @${ending} path *.${ending}
  header @${ending} Content-Type ${quoted(`${type}; charset=utf-8`)}`;

/** Caddy by itself leads to the slash as well, but loses what was asked. */
const redirects = `  @asked {
    not path */
    file {path}/index.html
    expression {query} != ""
  }
  redir @asked {path}/?{query} permanent
  @index path_regexp index ^(.*/)index\\.html$
  redir @index {re.index.1} permanent`;

/** The rules as a site of Caddy. An address that is not there is answered with the page that says so. */
export const caddySite = (table: readonly Rule[], { listen, root }: Place): string => {
  const lost = lostRule(table);
  return `${listen} {
  root * ${quoted(root)}
  encode gzip
  header {
${lines(everywhere, '    ')}
  }
${table.map(block).join('\n')}
${Object.entries(types).map(typed).join('\n')}
${redirects}
  file_server
  handle_errors {
    @lost expression {err.status_code} == 404
    handle @lost {
      rewrite * /404.html
      header {
${lines({ ...everywhere, ...lost.headers, 'Content-Type': 'text/html; charset=utf-8' }, '        ')}
      }
      file_server {
        status 404
      }
    }
  }
}
`;
};

import { siteFiles } from '../addresses/addresses.ts';
import { expressionOf } from './match.ts';
import { redirectedExpression } from './redirects.ts';
import { commonHeaders, type HeaderRule } from './rules.ts';
import { notFoundRule, type ServerConfig } from './serverConfig.ts';
import { types } from './types.ts';

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** A location drops the headers of what is round it, so each one names them all. */
const headersOf = ({ headers }: Pick<HeaderRule, 'headers'>) =>
  Object.entries({ ...commonHeaders, ...headers })
    .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`)
    .join('\n');

/**
 * Where nginx looks for an index by itself, it goes on under the rule of the file and leaves that of the page; and from a
 * folder without its slash it leads on by itself.
 */
const fileOf = (path: string) => `    try_files \${uri}${path.endsWith('/') ? 'index.html' : ''} =404;`;

const location = (rule: HeaderRule) =>
  rule.paths
    .map((path) => `  location ~ ${quoted(expressionOf(path))} {\n${fileOf(path)}\n${headersOf(rule)}\n  }`)
    .join('\n');

/** Leads to pages that are there, and nowhere else. */
const redirects = (
  table: readonly HeaderRule[],
  notFound: HeaderRule,
) => `  location ~ ${quoted(redirectedExpression(table))} {
${headersOf(notFound)}
    if (-f $document_root$1/index.html) {
      return 301 $1/$is_args$args;
    }
    return 404;
  }`;

/** The rules as a server of nginx. An address that is not there is answered with the page that says so. */
export const nginxServer = (table: readonly HeaderRule[], { listen, root }: ServerConfig): string => {
  const notFound = notFoundRule(table);
  return `server {
  listen ${listen};
  root ${quoted(root)};
  charset utf-8;
  charset_types text/html text/css text/plain text/xml text/csv text/javascript application/javascript application/json application/rss+xml application/xml image/svg+xml application/x-bibtex application/x-research-info-systems;
  absolute_redirect off;
  error_page 403 404 =404 ${siteFiles.notFound};
  gzip on;
  gzip_vary on;
  gzip_types text/css text/plain text/csv text/xml text/javascript application/javascript application/json application/xml image/svg+xml;

  types {
${Object.entries(types)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
    application/javascript js;
    application/json json;
    application/xml xml;
    font/woff2 woff2;
    image/png png;
    image/svg+xml svg;
    image/x-icon ico;
    text/css css;
    text/html html;
    text/plain txt;
  }

${redirects(table, notFound)}
${table.map(location).join('\n')}

  location / {
${fileOf('')}
${headersOf(notFound)}
  }
}
`;
};

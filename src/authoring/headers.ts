import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isPreview } from '../identity/site.ts';
import { caddySite } from '../serving/caddy.ts';
import { cloudflareHeaders } from '../serving/cloudflare.ts';
import { nginxServer } from '../serving/nginx.ts';
import { originOf } from '../serving/origin.ts';
import { type HeaderRule, rules } from '../serving/rules.ts';
import { styleSheet } from './firstPaint/inlineStyles.ts';
import { allowedInline } from './inline/allowed.ts';
import { knownInline } from './inline/known.ts';

/**
 * The rules for a built site.
 *
 * @param site the address where it will stand
 * @param preview whether it is only to be looked at
 */
export async function rulesOf(
  dist: string,
  site: string | undefined,
  preview = false,
): Promise<readonly HeaderRule[]> {
  const read = (file: string) => ({ file, html: readFileSync(join(dist, file), 'utf8') });
  const files = globSync('**/*.html', { cwd: dist }).sort();
  /** One after the other, for all pages together may be more than there is memory for. */
  function* pages() {
    for (const file of files) yield read(file);
  }
  const sheets = globSync('_astro/*.css', { cwd: dist }).map(
    (file) => [file, styleSheet(dist, file)] as const,
  );
  const known = await knownInline(read('404.html').html, new Map(sheets));
  return rules(allowedInline(pages(), known), originOf(site), preview);
}

/** Leaves the headers of the site beside it, for the hosts that static sites stand on. */
export function headers(): AstroIntegration {
  let root = '';
  let site: string | undefined;
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        site = config.site;
      },
      'astro:build:start': () => void originOf(site),
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const table = await rulesOf(dist, site, isPreview(process.env));
        writeFileSync(join(dist, '_headers'), cloudflareHeaders(table));
        const beside = join(root, 'serving');
        mkdirSync(beside, { recursive: true });
        writeFileSync(join(beside, 'nginx.conf'), nginxServer(table, { listen: '80', root: dist }));
        writeFileSync(join(beside, 'Caddyfile'), caddySite(table, { listen: ':80', root: dist }));
        logger.info('dist/_headers, serving/nginx.conf and serving/Caddyfile hold what to serve it with');
      },
    },
  };
}

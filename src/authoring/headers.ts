import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddySite } from '../serving/caddy.ts';
import { cloudflareHeaders } from '../serving/cloudflare.ts';
import { digestsOf } from '../serving/digests.ts';
import { nginxServer } from '../serving/nginx.ts';
import { rules } from '../serving/rules.ts';

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The rules for a built site: what its pages hold as text is allowed by digest. */
export const rulesOf = (dist: string) =>
  rules(
    digestsOf(
      globSync('**/*.html', { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8')),
      digest,
    ),
  );

/** Leaves the headers of the site beside it, for the hosts that static sites stand on. */
export function headers(): AstroIntegration {
  let root = '';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const table = rulesOf(dist);
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

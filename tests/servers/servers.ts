import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddySite } from '../../src/serving/caddy.ts';
import { nginxServer } from '../../src/serving/nginx.ts';
import type { Check } from './check.ts';
import { edgeChecks } from './edgeChecks.ts';
import type { Site } from './site.ts';

/** A server that sites stand on, as it is started here. */
export interface Server {
  /** What it is asked for by: `npm run test:servers -- nginx`. */
  readonly id: string;
  readonly name: string;
  /** How to get it, for whoever lacks it. */
  readonly get: string;
  readonly isHere: () => boolean;
  /** What it has to do beside serving the site. */
  readonly checks?: readonly Check[];
  /** Checks that fail by its nature, and what that means for readers. */
  readonly differs: Readonly<Record<string, string>>;
  /** @param scratch an empty folder of its own */
  readonly start: (site: Site, port: number, scratch: string) => ChildProcess;
}

const answers = (command: string, args: readonly string[]) => spawnSync(command, args).status === 0;

interface Started {
  readonly folder?: string;
  readonly env?: NodeJS.ProcessEnv;
}

function started(
  command: string,
  args: readonly string[],
  scratch: string,
  { folder = scratch, env = {} }: Started = {},
) {
  return spawn(command, args, {
    cwd: folder,
    env: { ...process.env, HOME: scratch, XDG_CONFIG_HOME: scratch, XDG_DATA_HOME: scratch, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: what it starts ends with it.
    detached: true,
  });
}

const written = (scratch: string, name: string, text: string) => {
  const file = join(scratch, name);
  writeFileSync(file, text);
  return file;
};

const nginx: Server = {
  id: 'nginx',
  name: 'nginx',
  get: 'apt-get install nginx-light',
  differs: {},
  isHere: () => answers('nginx', ['-v']),
  start: ({ table, dist }, port, scratch) => {
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `  ${name}_temp_path ${join(scratch, name)};`)
      .join('\n');
    const file = written(
      scratch,
      'nginx.conf',
      `daemon off;
pid ${join(scratch, 'pid')};
error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
${kept}
${nginxServer(table, { listen: `127.0.0.1:${port}`, root: dist })}}
`,
    );
    return started('nginx', ['-p', scratch, '-e', 'stderr', '-c', file], scratch);
  },
};

const caddy: Server = {
  id: 'caddy',
  name: 'Caddy',
  get: 'apt-get install caddy',
  differs: {},
  isHere: () => answers('caddy', ['version']),
  start: ({ table, dist }, port, scratch) => {
    const site = caddySite(table, { listen: `http://127.0.0.1:${port}`, root: dist });
    const file = written(scratch, 'Caddyfile', `{\n  admin off\n}\n${site}`);
    return started('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], scratch);
  },
};

/** The local server of Cloudflare Pages, which reads dist/_headers as the host does. */
const wrangler = 'wrangler@4.164.0';

function startPages({ dist }: Site, port: number, scratch: string, folder?: string): ChildProcess {
  const state = join(scratch, 'state');
  mkdirSync(state);
  return started(
    'npx',
    [
      ...['--offline', '--yes', wrangler, 'pages', 'dev', dist],
      ...['--ip', '127.0.0.1', '--port', String(port), '--persist-to', state],
      ...['--compatibility-date', '2026-01-01', '--show-interactive-dev-session=false'],
    ],
    scratch,
    {
      ...(folder !== undefined && { folder }),
      env: {
        CI: '1',
        // Nothing is told to, or asked of, anybody outside.
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_SEND_ERROR_REPORTS: 'false',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        npm_config_cache: process.env.npm_config_cache ?? join(process.env.HOME ?? scratch, '.npm'),
        npm_config_userconfig:
          process.env.npm_config_userconfig ?? join(process.env.HOME ?? scratch, '.npmrc'),
      },
    },
  );
}

const pages: Server = {
  id: 'wrangler',
  name: 'Cloudflare Pages (wrangler)',
  get: `npx --yes ${wrangler} --version`,
  differs: {
    'says how long a card is': 'the local server sends every file in pieces; ask the published site',
    'holds the page of 404 to its policy':
      'headers go by the address that was asked for; the page of 404 has nothing to guard',
    'names the type of the page of 404 where a rarer kind of file was asked for':
      'the type goes by the address too; a browser may save the page instead of showing it',
    'leads to nothing but pages of the site':
      'it tidies an address in several steps, and leads to the next one; every step stays on the site',
  },
  isHere: () => answers('npx', ['--offline', '--yes', wrangler, '--version']),
  start: (site, port, scratch) => startPages(site, port, scratch),
};

/** The same with the function at the edge, which it finds in the folder where it starts. */
const edge: Server = {
  ...pages,
  id: 'edge',
  name: 'Cloudflare Pages with the function (wrangler)',
  checks: edgeChecks,
  start: (site, port, scratch) => startPages(site, port, scratch, join(site.dist, '../serving')),
};

export const servers: readonly Server[] = [nginx, caddy, pages, edge];

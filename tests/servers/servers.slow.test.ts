import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/serving/match.ts';
import { askerOf } from './ask.ts';
import { checks } from './checks.ts';
import { failures, judge, type Verdict } from './judge.ts';
import { endingOf, isPage, type Site, siteOf } from './site.ts';

/** One file of each kind that the checks ask for. */
const files = [
  'index.html',
  '404.html',
  'lessons/one/index.html',
  'embed/set/index.html',
  'cards/home.0123456789ab.png',
  '_astro/a.js',
  'oembed/set.json',
  'references.bib',
  'files/figures/set.htm',
];

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  png: 'image/png',
  js: 'text/javascript',
  json: 'application/json',
  bib: 'application/x-bibtex; charset=utf-8',
  htm: 'text/html; charset=utf-8',
};

const folder = mkdtempSync(join(tmpdir(), 'site-'));
for (const file of files) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `what stands in ${file}`);
}
const site = await siteOf(folder, 'https://example.org');

type Handle = (
  path: string,
  ask: { method: string; gzip: boolean; agent: string },
  to: ServerResponse,
) => void;

/** Does all that is asked of servers. */
const good: Handle = (asked, { method, gzip }, response) => {
  if (!URL.canParse(asked, 'http://127.0.0.1')) {
    response.writeHead(400).end();
    return;
  }
  const url = new URL(asked, 'http://127.0.0.1');
  const path = url.pathname.replace(/%(?:6[1-9a-f]|7[0-9a])/gi, (letter) => decodeURIComponent(letter));
  const bare = url.pathname.replace(/\/index\.html$/, '/');
  const slashed = site.samples.find((address) => [bare, `${bare}/`].includes(address) && isPage(address));
  if (slashed !== undefined && slashed !== url.pathname) {
    response.writeHead(308, { location: slashed + url.search }).end();
    return;
  }
  const found = site.samples.includes(path);
  const address = found ? path : '/404.html';
  const file = site.read(address);
  const packed = gzip && endingOf(address) === 'html';
  const body = packed ? gzipSync(file) : file;
  response.writeHead(found ? 200 : 404, {
    ...headersFor(site.table, address),
    'Content-Type': types[endingOf(address)],
    'Content-Length': body.length,
    ...(packed && { 'Content-Encoding': 'gzip' }),
  });
  response.end(method === 'HEAD' ? undefined : body);
};

/** Does nothing as it should. */
const bad: Handle = (path, { method, agent }, response) => {
  const hashed = /^\/(_astro|cards)\/[^/]+\.[a-z0-9]+$/.test(path) && !path.includes('no-such');
  response.writeHead(method === 'HEAD' ? 405 : 302, {
    Location: '//elsewhere.example/',
    'Content-Type': 'application/unknown',
    'Access-Control-Allow-Credentials': 'true',
    'Cache-Control': hashed ? 'no-store' : 'public, max-age=31536000, immutable',
    'Content-Disposition': path.endsWith('.htm') ? 'inline' : 'attachment',
    'Content-Security-Policy': ["frame-ancestors 'self'", 'frame-ancestors *'],
    'Set-Cookie': 'seen=1',
    'X-Frame-Options': 'DENY',
  });
  response.end(`for ${agent}`);
};

const ports = new Map<Handle, number>();
const running: Server[] = [];

beforeAll(async () => {
  for (const handle of [good, bad]) {
    const server = createServer(({ url = '/', method = 'GET', headers }, response) => {
      const { 'accept-encoding': encoding = '', 'user-agent': agent = '' } = headers;
      handle(url, { method, gzip: encoding.includes('gzip'), agent }, response);
    });
    // Node refuses some targets before any handler; a server that is wrong is wrong there too.
    server.on('clientError', (_, socket) =>
      socket.end(
        `HTTP/1.1 ${handle === bad ? '302 Found\r\nLocation: //elsewhere.example/' : '400 Bad Request'}\r\n\r\n`,
      ),
    );
    running.push(server);
    await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
    ports.set(handle, (server.address() as { port: number }).port);
  }
});

afterAll(() => {
  for (const server of running) server.close();
  rmSync(folder, { recursive: true });
});

const judgedBy = (handle: Handle): Promise<readonly Verdict[]> =>
  judge(askerOf(ports.get(handle)!), site as Site, checks);

describe('the checks of servers', () => {
  test('pass on a server that meets all of them', async () => {
    expect(failures(await judgedBy(good), {})).toEqual([]);
  });

  test('each fail on a server that meets none', async () => {
    const verdicts = await judgedBy(bad);
    const name = ({ check, address }: Verdict) => `${address} ${check}`;
    expect(verdicts.filter(({ wrong }) => wrong === undefined).map(name)).toEqual([]);
    expect(new Set(verdicts.map(({ check }) => check))).toEqual(new Set(checks.map(({ name }) => name)));
  });

  test('allow a known difference, for as long as it is one', async () => {
    const [known, other] = checks.map(({ name }) => name);
    const verdicts: Verdict[] = [
      { check: known!, address: '/', wrong: 'status 500' },
      { check: other!, address: '/', wrong: undefined },
    ];
    expect(failures(verdicts, { [known!]: 'so it is' })).toEqual([]);
    expect(failures(verdicts, { [known!]: 'so it is', [other!]: 'so it was' })).toHaveLength(1);
    expect(failures(verdicts, {})).toEqual([`/ ${known}: status 500`]);
  });
});

import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rulesOf } from '../../src/authoring/headers.ts';
import { headersFor } from '../../src/serving/match.ts';
import { dist } from './pages.ts';

/**
 * Serves the built site as a static host would: an address that ends in a slash is its index.html, anything
 * unknown is 404.html with status 404. Nothing is rewritten or redirected, so a wrong address shows up as one. Every
 * answer has the headers that the site is to be served with, so that no page rests on what they forbid.
 */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
};

/** Nobody has asked for anything for this long: the run that started it is gone. */
const idleMilliseconds = 10 * 60_000;

/** With `SITE_COMPRESS=1` text is compressed, as hosts do: whoever measures bytes or time asks for it. */
const { SITE_PORT, SITE_COMPRESS } = process.env;
const compressible = /^(?:text|application\/(?:json|manifest|xml)|image\/svg)/;

const server = createServer(async (request, response) => {
  idle.refresh();
  const asked = fileOf(request.url ?? '/');
  const found = asked !== undefined && (await isFile(asked));
  const file = found ? asked : join(dist, '404.html');
  const body = await readFile(file).catch(() => Buffer.from('not found'));
  const type = types[extname(file)] ?? 'application/octet-stream';
  const compress = SITE_COMPRESS === '1' && compressible.test(type);
  const path = found ? new URL(request.url ?? '/', 'http://127.0.0.1').pathname : '/404.html';
  response.writeHead(found ? 200 : 404, {
    ...headersFor(await table, path),
    'content-type': type,
    ...(compress && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : compress ? gzipSync(body) : body);
});
const idle = setTimeout(() => process.exit(0), idleMilliseconds);

/** The host and port of the server, once it has them. */
const host = new Promise<string>((found) => {
  server.listen(Number(SITE_PORT ?? 0), '127.0.0.1', () => {
    const address = server.address();
    if (address && typeof address === 'object') found(`127.0.0.1:${address.port}`);
  });
});

/** Here the site stands at the address of this server, whatever it was built for. */
const table = host.then((own) => rulesOf(dist, `http://${own}`));

await table;
console.log(`serving on ${await host}`);

/** The file an address stands for, or nothing if the address cannot be read or leaves the folder. */
function fileOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
    const file = normalize(join(dist, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(dist) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** A declaration, for the first request may come before the end of this module. */
function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

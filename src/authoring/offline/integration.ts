import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { siteFolders } from '../../addresses/addresses.ts';
import { serviceWorkerFile } from '../../addresses/serviceWorker.ts';
import { keepsOffline } from '../../identity/site.ts';
import { assertSmall, bytesOf, type Listed, listOf, summary } from './list.ts';
import { withinRoom } from './room.ts';
import { bundledWorker } from './worker.ts';

/** What the worker may take of a device, bytes: itself, and a line for each file. */
const roomOfWorker = ({ groups }: Listed): number =>
  15_000 + 50 * groups.reduce((sum, { files }) => sum + files.length, 0);

/** Writes the service worker with the list of what it keeps, from all that is built; so it comes after the search index. */
export function offline(): AstroIntegration {
  let src = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        src = fileURLToPath(config.srcDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const all: Listed = keepsOffline ? await listOf(dist) : { groups: [], added: new Map(), beyond: [] };
        const { groups, added, leftOut, beyond } = withinRoom(all, roomOfWorker(all));
        mkdirSync(join(dist, siteFolders.kept), { recursive: true });
        for (const [address, text] of added) writeFileSync(join(dist, address), text);
        const worker = await bundledWorker(
          src,
          keepsOffline ? groups.flatMap(({ files }) => files) : undefined,
        );
        writeFileSync(join(dist, serviceWorkerFile), worker);
        const own = gzipSync(worker).length;
        assertSmall(groups, own);
        for (const line of summary(groups)) logger.info(line);
        const without = [...leftOut.map(({ address }) => address).reverse(), ...beyond];
        if (without.length > 0)
          logger.warn(
            `there is no room for ${without.length} pages, the last of all (${without[0]} and those after it); each is kept once a reader has opened it`,
          );
        const total = ((bytesOf(groups) + own) / 1e6).toFixed(2);
        logger.info(
          keepsOffline
            ? `${total} MB in all are kept for reading offline, ${own} bytes of it the worker`
            : 'nothing is kept for reading offline, and what was kept is removed',
        );
      },
    },
  };
}

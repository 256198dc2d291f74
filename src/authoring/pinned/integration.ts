import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteFiles } from '../../addresses/addresses.ts';
import { pinnedCorrections, pinnedPage, pinnedVersions } from '../../addresses/pinned.ts';
import type { Corrections } from '../../embedding/corrections.ts';
import { contentDay } from '../../library/contentDay.ts';
import { readLibrary } from '../../library/fromFiles.ts';
import { versionIn } from '../engine/module.ts';
import { restore } from './archive.ts';
import { pinnedFrames } from './frames.ts';
import { digestOf, pin } from './pin.ts';

/** Where a server looks for what stands at an address. */
const fileOf = (dist: string, address: string) =>
  join(dist, address.endsWith('/') ? `${address}index.html` : address);

const read = (dist: string, address: string) => readFileSync(fileOf(dist, address), 'utf8');

function write(dist: string, address: string, text: string): void {
  const file = fileOf(dist, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Puts beside each frame the version of it that stays, and beside those the versions of earlier releases. */
export function pinned(): AstroIntegration {
  let root = '';
  return {
    name: 'pinned',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const version = await versionIn(root);
        const library = readLibrary(root);
        const day = contentDay(library);
        const frames = pinnedFrames(library);
        const bridge = read(dist, siteFiles.embedBridge);
        const versions = frames.map(({ page, frame, corrections }) => {
          const state = { page, version, day, corrections: corrections.length };
          const { html, files } = pin(read(dist, frame), state, bridge);
          for (const [address, text] of files) write(dist, address, text);
          const digest = digestOf(html);
          write(dist, pinnedPage(digest, page), html);
          return [page, digest] as const;
        });
        const corrections: Corrections = {
          version,
          pages: Object.fromEntries(frames.map((frame) => [frame.page, frame.corrections])),
        };
        write(dist, pinnedVersions, JSON.stringify(Object.fromEntries(versions)));
        write(dist, pinnedCorrections, JSON.stringify(corrections));
        const restored = restore(root, dist);
        const kept = globSync('v/*/*/*/index.html', { cwd: dist }).length;
        logger.info(
          `${kept} versions of ${frames.length} frames stay as they are; ${restored.length} files are from earlier releases`,
        );
      },
    },
  };
}

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Raster, rasterize } from './raster.ts';

/** Kept between builds with what else the build keeps, by what the picture shows: never stale. */
const folder = join(process.cwd(), 'node_modules/.astro/cards');

/** A picture as PNG: the one that an earlier build drew, or a new one. @param hash of its SVG */
export async function storedPng(hash: string, raster: Raster): Promise<Buffer> {
  const file = join(folder, `${[hash, raster.width].filter(Boolean).join('-')}.png`);
  try {
    return await readFile(file);
  } catch {
    const png = await rasterize(raster);
    await mkdir(folder, { recursive: true });
    // Written beside and moved, for a build that is stopped must not leave half a picture.
    const beside = `${file}.${randomUUID()}`;
    await writeFile(beside, png);
    await rename(beside, file);
    return png;
  }
}

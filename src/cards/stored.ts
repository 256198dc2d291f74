import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rasterize } from './raster.ts';

/** Kept between builds with what else the build keeps, by what the card shows: never stale. */
const folder = join(process.cwd(), 'node_modules/.astro/cards');

/** The PNG of a card: the one that an earlier build drew, or a new one. */
export async function storedPng(hash: string, svg: string): Promise<Buffer> {
  const file = join(folder, `${hash}.png`);
  try {
    return await readFile(file);
  } catch {
    const png = await rasterize({ svg });
    await mkdir(folder, { recursive: true });
    // Written beside and moved, for a build that is stopped must not leave half a picture.
    const beside = `${file}.${randomUUID()}`;
    await writeFile(beside, png);
    await rename(beside, file);
    return png;
  }
}

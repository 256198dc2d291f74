import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** What a frame may cost before anybody acts, in bytes on the wire, all in all and on a cold cache. */
const maxBytesOfFrame = 110_000;
/** The worker that draws a crowd for another state comes on top, whenever it comes. */
const crowd = /\/(crowd\.worker|runCrowd)[.-]/;
const maxBytesOfCrowd = 10_000;

export interface Arrived {
  readonly path: string;
  /** Fonts come packed; all else is packed on its way. */
  readonly bytes: number;
}

/** Begins to count what arrives; call before the page is opened. What it returns waits for all that has begun by then, and ends the count. */
export function arriving(page: Page): () => Promise<Arrived[]> {
  const all: Promise<Arrived>[] = [];
  const count = (response: Response) => {
    const { pathname: path } = new URL(response.url());
    const one = response
      .body()
      .then((body) => ({ path, bytes: (/\.woff2$/.test(path) ? body : gzipSync(body)).length }));
    // One that comes when all is counted, as an icon may, is not waited for.
    one.catch(() => {});
    all.push(one);
  };
  page.on('response', count);
  return () => {
    page.off('response', count);
    return Promise.all(all);
  };
}

export const bytesOf = (arrived: readonly Arrived[]): number =>
  arrived.reduce((sum, { bytes }) => sum + bytes, 0);

/** Whether what came before anybody acted is more than a frame may cost. */
export function costsTooMuch(arrived: readonly Arrived[]): string[] {
  const own = bytesOf(arrived.filter(({ path }) => !crowd.test(path)));
  const drawn = bytesOf(arrived.filter(({ path }) => crowd.test(path)));
  return [
    ...(own < maxBytesOfFrame ? [] : [`${own} bytes`]),
    ...(drawn < maxBytesOfCrowd ? [] : [`${drawn} bytes for a crowd`]),
  ];
}

import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { pagesBelow } from './pages.ts';
import { readThrough } from './watch.ts';

/** Bytes on the wire of a lesson that is read to its end: every figure alive, nothing touched. */
const mostBytes = 350_000;

/** What a host compresses on its way. Fonts come compressed. */
const text = new Set(['document', 'stylesheet', 'script', 'fetch', 'xhr']);

for (const lesson of pagesBelow('/lessons/')) {
  test(`${lesson.address}, read to its end, weighs at most ${mostBytes / 1000} kB`, async ({ page }) => {
    const weighed = weigh(page);
    await readThrough(page, lesson);
    const byKind = await weighed();
    for (const kind of ['document', 'stylesheet', 'script', 'font'])
      expect(byKind[kind], `${lesson.address} loads a ${kind}`).toBeGreaterThan(0);
    const bytes = Object.values(byKind).reduce((sum, part) => sum + part, 0);
    expect(bytes, `bytes of ${lesson.address}: ${JSON.stringify(byKind)}`).toBeLessThanOrEqual(mostBytes);
  });
}

/** Begins to weigh what arrives; call before the page is opened. What it returns gives the bytes of each kind. */
function weigh(page: Page): () => Promise<Record<string, number>> {
  const arrived: Promise<[kind: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    arrived.push(
      response.body().then((body) => [kind, text.has(kind) ? gzipSync(body).length : body.length]),
    );
  });
  return async () => {
    const byKind: Record<string, number> = {};
    for (const [kind, bytes] of await Promise.all(arrived)) byKind[kind] = (byKind[kind] ?? 0) + bytes;
    return byKind;
  };
}

import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { liveAll, openLive } from './live.ts';
import { networkIdle } from './network.ts';
import { pagesBelow } from './pages.ts';
import { readThrough } from './watch.ts';

/**
 * Bytes on the wire on a cold cache, as a host compresses them. A script counts wherever it stands: every file that
 * arrives, of a figure or of the page around it, and every one that is written into the page.
 */
const most = {
  /** Scripts of a lesson that is read to its end and not touched. */
  untouched: 15_000,
  /** Scripts of a figure’s page once the figure is live. */
  live: 62_000,
  /** All of a lesson, its fonts too, once each of its figures is live. */
  lesson: 220_000,
};

/** What a host compresses on its way. Fonts come compressed. */
const text = new Set(['document', 'stylesheet', 'script', 'fetch', 'xhr']);

type Weights = Readonly<Record<string, number>>;

/** Begins to weigh what arrives; call before the page is opened. What it returns gives the bytes of each kind so far. */
function weigh(page: Page): () => Promise<Weights> {
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

/** The scripts that are written into a page, compressed by themselves. */
const inlineScripts = (page: Page): Promise<number> =>
  page
    .locator('script:not([src]):not([type$="json"])')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent ?? ''))
    .then((texts) => texts.reduce((sum, words) => sum + gzipSync(words).length, 0));

for (const lesson of pagesBelow('/lessons/'))
  test(`${lesson.address} is light until it is touched, and with every figure live`, async ({ page }) => {
    const weighed = weigh(page);
    await readThrough(page, lesson);
    const untouched = await weighed();
    for (const kind of ['document', 'stylesheet', 'script', 'font'])
      expect(untouched[kind], `${lesson.address} loads a ${kind}`).toBeGreaterThan(0);
    const scripts = untouched.script! + (await inlineScripts(page));
    expect(scripts, `scripts before a touch: ${JSON.stringify(untouched)}`).toBeLessThanOrEqual(
      most.untouched,
    );
    await liveAll(page);
    const live = await weighed();
    const all = Object.values(live).reduce((sum, bytes) => sum + bytes, 0);
    expect(all, `all of it, live: ${JSON.stringify(live)}`).toBeLessThanOrEqual(most.lesson);
  });

for (const { address } of pagesBelow('/figures/'))
  test(`${address} comes alive with at most ${most.live / 1000} kB of script`, async ({ page }) => {
    const weighed = weigh(page);
    await openLive(page, address);
    await networkIdle(page);
    const { script = 0 } = await weighed();
    expect(script, 'the figure has a script').toBeGreaterThan(most.untouched);
    expect(script + (await inlineScripts(page))).toBeLessThanOrEqual(most.live);
  });

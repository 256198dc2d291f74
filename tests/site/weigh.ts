import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/**
 * Bytes on the wire on a cold cache, as a host compresses them. A script counts wherever it stands: every file that
 * arrives, of a figure or of the page around it, and every one that is written into the page.
 */
export const budgets = {
  /** Scripts of a lesson that is read to its end and not touched. */
  untouched: 15_000,
  /** Scripts of a figure’s page once the figure is live: 60 kB, and what keeps the page on the device. */
  live: 60_500,
  /** All of a lesson, its fonts too, once each of its figures is live. */
  lesson: 225_000,
};

/** What a host compresses on its way. Fonts come compressed. */
const text = new Set(['document', 'stylesheet', 'script', 'fetch', 'xhr']);

export type Weights = Readonly<Record<string, number>>;

/** Begins to weigh what arrives; call before the page is opened. What it returns gives the bytes of each kind so far. */
export function weigh(page: Page): () => Promise<Weights> {
  const arrived: Promise<[kind: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    const bytes = response
      .body()
      .then((body): [string, number] => [kind, text.has(kind) ? gzipSync(body).length : body.length]);
    // What still arrives when the test is over is weighed by nobody.
    bytes.catch(() => {});
    arrived.push(bytes);
  });
  return async () => {
    const byKind: Record<string, number> = {};
    for (const [kind, bytes] of await Promise.all(arrived)) byKind[kind] = (byKind[kind] ?? 0) + bytes;
    return byKind;
  };
}

/** The scripts that are written into a page, compressed by themselves. */
export const inlineScripts = (page: Page): Promise<number> =>
  page
    .locator('script:not([src]):not([type$="json"], [type="speculationrules"])')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent ?? ''))
    .then((texts) => texts.reduce((sum, words) => sum + gzipSync(words).length, 0));

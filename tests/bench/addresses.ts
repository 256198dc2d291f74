import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { figurePage } from '../../src/addresses/addresses.ts';
import { type FigureId, figureIds } from '../../src/figures/list.ts';
import { findBrowser } from '../site/browser.ts';
import { addressesOf } from './addressSpace.ts';
import { moveAll } from './controls.ts';
import { budget, longestTask } from './longestTask.ts';
import { serve } from './serve.ts';

/**
 * How long any address of a figure keeps a phone from answering, and any use of its controls: the longest task of the main
 * thread from the address to its picture, and from each move, Back included, to what it asked. Two lines a figure, with the address
 * and the move that it came from; names of figures as arguments leave the others out. Machines differ, so nothing here passes or
 * fails.
 */
const random = 12;
/** An address is only as slow as in the best of these tries: a task may be begun on a cold cache. */
const tries = 3;
/** How many of the slowest addresses are tried again. */
const again = 3;
const settleMs = 300;
const longestWait = 60_000;

/** The longest task until the figure shows what its address asks, ms of a phone. */
async function toPicture(browser: Browser, context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  try {
    return await longestTask(browser, page, async () => {
      await page.goto(address, { waitUntil: 'load', timeout: longestWait });
      const figure = page.locator('figure[data-figure]').first();
      await figure.locator('astro-island > *').first().dispatchEvent('pointerdown');
      await page.locator('figure[data-live="true"]').first().waitFor({ timeout: longestWait });
      await page.waitForTimeout(settleMs);
    });
  } finally {
    await page.close();
  }
}

interface Slow {
  readonly query: string;
  readonly ms: number;
}

/** Has a phone that keeps what it has fetched. */
async function onPhone<T>(browser: Browser, use: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 664 },
    hasTouch: true,
    isMobile: true,
  });
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

const slowestOf = (browser: Browser, origin: string, id: FigureId): Promise<Slow & { count: number }> =>
  onPhone(browser, async (context) => {
    const ask = (query: string) => toPicture(browser, context, origin + figurePage(id, query));
    const queries = addressesOf(id, random);
    // What is fetched once is no part of what an address costs.
    await ask('');
    const once: Slow[] = [];
    for (const query of queries) once.push({ query, ms: await ask(query) });
    const slowest = once.toSorted((a, b) => b.ms - a.ms).slice(0, again);
    const best: Slow[] = [];
    for (const { query, ms } of slowest) {
      const more: number[] = [];
      for (let time = 1; time < tries; time++) more.push(await ask(query));
      best.push({ query, ms: Math.min(ms, ...more) });
    }
    const [worst = { query: '', ms: 0 }] = best.toSorted((a, b) => b.ms - a.ms);
    return { ...worst, count: queries.length };
  });

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(figureIds as readonly string[]).includes(name));
if (unknown !== undefined) {
  console.error(`bench:addresses ${unknown}: there is no such figure; use ${figureIds.join(', ')}`);
  process.exit(2);
}

const { env, ...launch } = await findBrowser();
const { origin, stop } = await serve();
const browser = await chromium.launch({ ...launch, env: { ...process.env, ...env } });
try {
  for (const id of figureIds.filter((each) => wanted.length === 0 || wanted.includes(each))) {
    const { query, ms, count } = await slowestOf(browser, origin, id);
    console.log(
      `${id}: ${Math.round(ms)} ms (budget ${budget}) of ${count} addresses, at ${figurePage(id, query)}`,
    );
    const moved = await onPhone(browser, (context) => moveAll(browser, context, origin, id));
    console.log(
      `${id}: ${Math.round(moved[0]?.ms ?? 0)} ms (budget ${budget}) of ${moved.length} moves, at ${moved
        .slice(0, again)
        .map(({ move, ms }) => `${move} (${Math.round(ms)})`)
        .join(', ')}`,
    );
  }
} finally {
  await browser.close();
  stop();
}

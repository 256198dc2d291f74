import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist, pages, pagesBelow } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** What arrives before the first paint: the page alone, and then the fonts of its text. */
const budget = 90_000;

/** As hosts compress on their way. */
const onTheWire = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const fontsOf = (html: string): number =>
  ['Literata', 'Atkinson Hyperlegible Next'].reduce((sum, family) => {
    const face = new RegExp(
      `font-family:"?${family}-[0-9a-f]+"?;src:url\\("([^"]+)"\\)[^}]*font-style:normal`,
    ).exec(html);
    expect(face, `${family} is a font of the page`).not.toBeNull();
    return sum + readFileSync(join(dist, face![1]!)).length;
  }, 0);

for (const { address, html } of pagesBelow('/lessons/'))
  test(`the first screen of ${address} is at most ${budget / 1000} kB`, () => {
    expect(onTheWire(html()) + fontsOf(html())).toBeLessThanOrEqual(budget);
  });

/** Of HTML, whatever the content: what grows with it goes on in parts (`library/lists.ts`). */
const largestPage = 200_000;

test('no page has more than 200 kB of HTML', () => {
  const large = pages
    .map(({ address, html }) => `${address} ${Buffer.byteLength(html())}`)
    .filter((line) => Number(line.split(' ')[1]) > largestPage);
  expect(large).toEqual([]);
});

/** When fonts were asked for, and when the page had loaded and been painted, ms; and whether the words stand in them now. */
const fontsIn = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return {
      asked: entries.filter(({ name }) => name.endsWith('.woff2')).map(({ startTime }) => startTime),
      painted:
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
      loaded: (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]!
        .loadEventStart,
      used: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    };
  });

test('the fonts of a first visit come after the first paint, those of the next page with it', async ({
  browser,
}) => {
  const context = await browser.newContext({ extraHTTPHeaders: {} });
  const page = await context.newPage();
  await page.goto('/lessons/drop-sets/');
  const families = [/^"?Literata-/, /^"?Atkinson Hyperlegible Next-/];
  await expect(async () => {
    const { used } = await fontsIn(page);
    for (const family of families) expect(used.filter((name) => family.test(name))).not.toEqual([]);
  }).toPass();
  const first = await fontsIn(page);
  for (const time of first.asked) expect(time).toBeGreaterThanOrEqual(Math.max(first.loaded, first.painted));
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Claims' }).click();
  await page.waitForLoadState();
  const second = await fontsIn(page);
  expect(second.asked.filter((time) => time < second.loaded)).not.toEqual([]);
  await context.close();
});

test('no page asks for anything before its first paint but what paper needs', () => {
  const blocking =
    /<link[^>]+rel="(?:stylesheet|preload|modulepreload)"(?![^>]+media="print">)|<script[^>]+type="module"[^>]+src=/;
  expect(pages.filter(({ html }) => blocking.test(html())).map(({ address }) => address)).toEqual([]);
});

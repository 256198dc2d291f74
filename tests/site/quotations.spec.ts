import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, pages } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** Claims and lessons as other pages hold them. */
const quotations = pages.filter(({ address }) => /^\/embed\/(claims|lessons)\/[^/]+\/$/.test(address));
const column = 690;

/** The height that is offered to who asks how to embed a page, and the frame that is offered with it. */
function offered(name: string) {
  const { height, html } = JSON.parse(readFileSync(join(dist, 'oembed', `${name}.json`), 'utf8'));
  const { pathname, search } = new URL(/src="([^"]+)"/.exec(html)![1]!);
  return { height: height as number, frame: pathname + search };
}

/** As a frame of the right height, without a bar to scroll by. */
async function taken(page: Page, frame: string) {
  await page.setViewportSize({ width: column, height: 200 });
  await page.goto(frame);
  return page.evaluate(() => document.body.getBoundingClientRect().height);
}

test('the height offered by oEmbed is that of the quotation in a column of usual width', async ({ page }) => {
  expect(quotations.length).toBeGreaterThan(30);
  for (const { address } of quotations) {
    const { height } = offered(address.replace(/^\/embed\/|\/$/g, ''));
    const real = await taken(page, address);
    expect(Math.abs(height - real) / real, `${address}: ${height} offered, ${real} taken`).toBeLessThan(0.15);
  }
});

test('the height offered by oEmbed is that of a preset in a column of usual width', async ({ page }) => {
  const presets = pages
    .filter(({ address }) => /^\/figures\/[^/]+\/[^/]+\/$/.test(address))
    .filter((_, nth) => nth % 9 === 0);
  expect(presets.length).toBeGreaterThan(4);
  for (const { address } of presets) {
    const { height, frame } = offered(address.split('/').at(-2)!);
    const real = await taken(page, frame);
    expect(Math.abs(height - real) / real, `${address}: ${height} offered, ${real} taken`).toBeLessThan(0.03);
  }
});

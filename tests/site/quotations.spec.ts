import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, pages } from './pages.ts';

/** Claims and lessons as other pages hold them. */
const quotations = pages.filter(({ address }) => /^\/embed\/(claims|lessons)\/[^/]+\/$/.test(address));
const column = 690;

test('the height that is offered is that of the quotation in a column of usual width', async ({ page }) => {
  expect(quotations.length).toBeGreaterThan(30);
  await page.setViewportSize({ width: column, height: 200 });
  for (const { address } of quotations) {
    const file = address.replace(/^\/embed\//, 'oembed/').replace(/\/$/, '.json');
    const { height } = JSON.parse(readFileSync(join(dist, file), 'utf8')) as { height: number };
    await page.goto(address);
    const real = await page.evaluate(() => document.body.getBoundingClientRect().height);
    expect(Math.abs(height - real) / real, `${address}: ${height} offered, ${real} taken`).toBeLessThan(0.15);
  }
});

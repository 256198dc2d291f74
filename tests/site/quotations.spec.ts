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

/** A claim that has changed, and the day of its last change. */
function changedClaim() {
  for (const { address, html } of quotations) {
    const [, day] = /data-changed="([\d-]+)"/.exec(html()) ?? [];
    if (day !== undefined) return { address, day };
  }
  throw new Error('no claim has changed yet');
}

test('the frame of a claim says what has changed since the day in its address, and no more than that', async ({
  page,
}) => {
  const { address, day } = changedClaim();
  const line = page.locator('.quoted-changed');
  const asked = async (search: string) => {
    await page.goto(address + search);
    await expect(page.locator('.bare-foot')).toBeVisible();
    return line.isVisible();
  };
  expect(await asked('?since=2026-11-20')).toBe(true);
  await expect(line).toContainText(/^Changed on .*, after this was embedded: /);
  const link = line.getByRole('link');
  expect(await link.getAttribute('href')).toMatch(new RegExp(`/claims/[^/]+/\\?changed=${day}.*#history$`));
  for (const search of [
    '',
    `?since=${day}`,
    '?since=2026-02-30',
    '?since=9999-12-31',
    '?since=soon&theme=dark',
  ])
    expect(await asked(search), search).toBe(false);
  await expect(page.locator('.quoted-small')).toContainText(/^Verdict as of \d+ \w+ \d{4}\. Its history$/);
});

test('the code that the page of a claim hands out names the day of its verdict, and holds the frame whole', async ({
  page,
}) => {
  const { address } = changedClaim();
  const shown = address.replace('/embed', '');
  await page.goto(shown);
  await page.getByText('Put this claim on your own page').click();
  const code = await page.getByLabel('The code').inputValue();
  const [, frame = '', height = ''] = /src="https:\/\/[^/]+([^"]+)"[^>]* height="(\d+)"/.exec(code) ?? [];
  expect(frame).toMatch(new RegExp(`^${address}\\?since=\\d{4}-\\d\\d-\\d\\d$`));
  const real = await taken(page, frame);
  expect(Math.abs(Number(height) - real) / real).toBeLessThan(0.15);
});

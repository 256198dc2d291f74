import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './access.ts';
import { stickingOut } from './fits.ts';
import { type Page as Built, notFoundPage, openedEach, otherPages, sampleOfEachMake } from './pages.ts';
import { expectQuiet, readThrough, watch } from './watch.ts';

/** One load per page carries many checks; each failure is a sentence of its own that names its page. */
const widths = [320, 360, 1440];

const hostOf = (baseURL: string | undefined) => new URL(baseURL ?? '').host;

test('the site has pages to test', () => {
  expect(otherPages.length).toBeGreaterThan(1);
});

for (const built of otherPages) {
  test(`${named(built)} is quiet, complete, fits every width and is accessible`, async ({
    page,
    baseURL,
  }) => {
    const complaints = watch(page, hostOf(baseURL));
    await readThrough(page, built);
    await expectComplete(page, built.address);
    await expectFits(page, built.address);
    expectQuiet(built.address, complaints);
    await expectAccessible(page, built.address);
  });
}

/** Opened one after the other: a page of its own for each would cost more than all that is looked at. */
const atOnce = 40;
for (let from = 0; from < openedEach.length; from += atOnce) {
  const batch = openedEach.slice(from, from + atOnce);
  test(`${batch[0]!.address} to ${batch.at(-1)!.address} are quiet`, async ({ page, baseURL }) => {
    test.setTimeout(240_000);
    for (const built of batch) {
      const complaints = watch(page, hostOf(baseURL));
      await readThrough(page, built);
      expectQuiet(built.address, complaints);
      page.removeAllListeners();
    }
  });
}

for (const built of sampleOfEachMake) {
  test(`${built.address}, one of three of its make, is complete, fits and is accessible`, async ({
    page,
  }) => {
    await readThrough(page, built);
    await expectComplete(page, built.address);
    await expectFits(page, built.address);
    await expectAccessible(page, built.address);
  });
}

function named(built: Built) {
  return built === notFoundPage ? 'an address that does not exist' : built.address;
}

async function expectComplete(page: Page, address: string) {
  await expect.soft(page.locator('h1'), `${address} has one h1`).toHaveCount(1);
  await expect
    .soft(page.locator('html'), `${address} names its language`)
    .toHaveAttribute('lang', /^[a-z]{2}/);
  expect.soft((await page.title()).trim(), `${address} has a title`).not.toBe('');
  const description = page.locator('head meta[name="description"]');
  await expect.soft(description, `${address} has a description`).toHaveAttribute('content', /\S/);
}

async function expectFits(page: Page, address: string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const sticking = await page.evaluate(stickingOut);
    expect.soft(sticking, `${address} does not scroll sideways at ${width} px`).toEqual([]);
  }
}

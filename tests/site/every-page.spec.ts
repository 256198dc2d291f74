import { expect, type Page, test } from '@playwright/test';
import { type Extent, expectAccessible } from './access.ts';
import { stickingOut } from './fits.ts';
import { liveAll } from './live.ts';
import {
  type Page as Built,
  notFoundPage,
  otherPages,
  sampleOfEachMake,
  samplesOfEachMake,
} from './pages.ts';
import { expectQuiet, readThrough, redrawing, watch } from './watch.ts';

/** One load per page carries many checks; each failure is a sentence of its own that names its page. */
const widths = [320, 360, 1440];

const hostOf = (baseURL: string | undefined) => new URL(baseURL ?? '').host;

test('the site has pages to test', () => {
  expect(otherPages.length).toBeGreaterThan(1);
});

/**
 * Pages that share their looks are examined in dark once. A lesson is long for its figures, each of which has a page of
 * its own, so that they are examined in the first lesson alone.
 */
const inDarkOnce: Extent = { dark: false };
const alike: readonly (readonly [make: RegExp, further: Extent])[] = [
  [/^\/lessons\/[^/]+\/$/, { ...inDarkOnce, without: 'figure[data-figure]' }],
  [/^\/figures\/[^/]+\/$/, inDarkOnce],
];

function extentOf({ address }: Built): Extent {
  const [make, further] = alike.find(([each]) => each.test(address)) ?? [];
  const first = otherPages.find((page) => make?.test(page.address));
  return further === undefined || first?.address === address ? {} : further;
}

const chosen = [
  ...otherPages.map((built) => ({ built, extent: extentOf(built) })),
  ...sampleOfEachMake.map((built, nth) => ({
    built,
    extent: nth % samplesOfEachMake === 0 ? {} : inDarkOnce,
  })),
];

for (const { built, extent } of chosen)
  test(`${named(built)} is quiet, complete, fits every width and is accessible`, async ({
    page,
    baseURL,
  }) => {
    const complaints = watch(page, hostOf(baseURL));
    const redrawn = await redrawing(page);
    await readThrough(page, built);
    await liveAll(page);
    expect
      .soft(await redrawn(), `every figure of ${built.address} takes over what the page shows`)
      .toEqual([]);
    await expectComplete(page, built.address);
    await expectFits(page, built.address);
    expectQuiet(built.address, complaints);
    await expectAccessible(page, built.address, extent);
  });

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

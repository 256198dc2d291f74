import { figureIds } from '../../src/figures/list.ts';
import { foundBrowser } from './browser.ts';
import { stickingOut } from './fits.ts';
import { shared } from './kinds.ts';
import { openLive } from './live.ts';
import { notFoundPage, pages } from './pages.ts';
import { cramped, openAll, unreadable } from './reflow.ts';
import { expect, type Page, test } from './test.ts';

const named = (address: string) => pages.find((page) => page.address === address)!;

/** A page of each kind, and the lessons with most in them. */
const looked = [
  ...Object.values(shared),
  ...['/lessons/', '/claims/', '/figures/', '/references/', '/glossary/', '/model/', '/about/'].map(named),
  ...['/search/', '/corrections/', '/embed/', '/embed/set/'].map(named),
  ...['/lessons/train-smart/', '/lessons/partial-reps/', '/lessons/drop-sets/'].map(named),
  notFoundPage,
];

/** A phone as its reader has it: narrow, with large text, and with the page enlarged twice. */
const ways: readonly { name: string; width: number; height: number; text: string }[] = [
  { name: 'at 320 px', width: 320, height: 640, text: '' },
  { name: 'at 390 px with text of twice the size', width: 390, height: 664, text: '200%' },
  { name: 'on a phone of 390 px, enlarged twice', width: 195, height: 332, text: '' },
];

async function expectReadable(page: Page, name: string) {
  await page.evaluate(openAll);
  expect.soft(await page.evaluate(stickingOut), `it does not scroll sideways ${name}`).toEqual([]);
  expect
    .soft(await page.evaluate(unreadable), `nothing is cut off or overlapped ${name}`)
    .toEqual({ cut: [], overlapping: [] });
}

for (const { address } of new Map(looked.map((page) => [page.address, page])).values())
  test(`${address} can be read on a narrow window, with large text, and enlarged`, async ({ page }) => {
    await page.goto(address);
    for (const { name, width, height, text } of ways) {
      await page.setViewportSize({ width, height });
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text);
      await expectReadable(page, name);
    }
  });

/** One page for all: what is looked at is there as it was served, and needs neither script nor pictures. */
test('every figure can be read and worked at 320 px with text of twice the size', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const id of figureIds)
    await test.step(id, async () => {
      await page.goto(`/figures/${id}/`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await expectReadable(page, id);
      expect.soft(await page.evaluate(cramped), `${id} has room for its words and its sliders`).toEqual([]);
    });
});

/** What readers set as the size of text in their browser: style sheets ask the window for more room then. */
test('no page scrolls sideways at any width where text is large by default', async ({
  playwright,
  baseURL,
}) => {
  const { env, args, ...launch } = foundBrowser();
  for (const size of [20, 24]) {
    const browser = await playwright.chromium.launch({
      ...launch,
      args: [...args, `--blink-settings=defaultFontSize=${size}`],
      env: { ...process.env, ...env },
    });
    const page = await browser.newPage({ ...(baseURL && { baseURL }), serviceWorkers: 'block' });
    const alike = ['/claims/', '/references/', '/model/'].map(named);
    for (const { address } of [...Object.values(shared), ...alike]) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(openAll);
      // As narrow as may be, and on both sides of where the margin begins.
      for (const width of [320, 390, 768, 1100, 1320, 1376, 1652]) {
        await page.setViewportSize({ width, height: 700 });
        expect.soft(await page.evaluate(stickingOut), `${address}, ${size} px, ${width} px wide`).toEqual([]);
      }
    }
    await browser.close();
  }
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 664 } });
  test('no field is so small that a phone enlarges the page for it', async ({ page }) => {
    const small = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('select, textarea, input')]
          .filter((field) => !/^(range|checkbox|radio|color)$/.test((field as HTMLInputElement).type))
          .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
    const withFields = ['/claims/', '/references/', '/search/', '/embed/', '/embed/forest/', '/reps-left/'];
    for (const address of [...withFields, '/lessons/what-is-failure/', '/claims/not-hacks/']) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      expect(await page.locator('select, textarea, input').count(), address).toBeGreaterThan(0);
      expect.soft(await small(), address).toEqual([]);
    }
    const figure = await openLive(page, '/figures/set/');
    for (const name of ['Settings', 'Share', 'Embed', 'Cite']) {
      await figure.getByRole('button', { name, exact: true }).click();
      await expect(
        name === 'Settings' ? figure.getByRole('group', { name }) : page.getByRole('dialog'),
      ).toBeVisible();
      expect.soft(await small(), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

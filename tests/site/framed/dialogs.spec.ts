import { expect, type Page } from '@playwright/test';
import { frameOf, inFrame, scriptOf, test } from '../hosts.ts';
import { watch } from '../watch.ts';

/** A figure several screens high, far down a long page elsewhere. */
const longPage = (frame: string) =>
  `<meta name="viewport" content="width=device-width"><body style="margin:0"><div style="height:2500px">Before</div>${frame}<div style="height:2500px">After</div>`;

const scrolled = (page: Page) => page.evaluate(() => scrollY);
const names = ['Numbers', 'Share', 'Embed', 'Cite', 'Download'];
const sizes = [
  { width: 360, height: 640 },
  { width: 1200, height: 800 },
];

/** Scrolls the page around the frame until a button of the figure stands at a share of the window. */
async function bringTo(page: Page, name: string, share: number) {
  const button = inFrame(page).getByRole('button', { name, exact: true });
  const middle = async () => {
    const { y, height } = (await button.boundingBox())!;
    return y + height / 2;
  };
  const to = share * page.viewportSize()!.height;
  const by = (await middle()) - to;
  await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), by);
  await expect.poll(async () => Math.abs((await middle()) - to)).toBeLessThan(2);
  return button;
}

/** Two frames painted by each window: whatever would scroll has scrolled. */
async function settled(page: Page) {
  for (const root of [page.locator('html'), inFrame(page).locator('html')])
    await root.evaluate(
      () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
    );
}

/** How to press a button, and where in the window it stands. */
const presses = [
  { share: 0.15, press: (page: Page, { x, y }: { x: number; y: number }) => page.mouse.click(x + 5, y + 20) },
  { share: 0.9, press: (page: Page) => page.keyboard.press('Enter') },
];

/** Opens a dialog of a frame, looks where it stands, and closes it again. */
async function openAndClose(page: Page, name: string, { share, press }: (typeof presses)[number]) {
  const button = await bringTo(page, name, share);
  await button.evaluate((element) => element.focus({ preventScroll: true }));
  const opener = (await button.boundingBox())!;
  const before = await scrolled(page);
  await press(page, opener);
  const dialog = inFrame(page).getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await settled(page);
  const { y, height } = (await dialog.boundingBox())!;
  expect(await scrolled(page), 'the page stays as it opens').toBe(before);
  expect(y, 'its head is in sight').toBeGreaterThanOrEqual(0);
  expect(y + height, 'its foot is in sight').toBeLessThanOrEqual(page.viewportSize()!.height);
  const apart = Math.max(y - opener.y - opener.height, opener.y - y - height);
  expect(apart, 'pixels between it and its button').toBeLessThan(20);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await settled(page);
  expect(await scrolled(page), 'the page stays as it closes').toBe(before);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
}

for (const [nthSize, size] of sizes.entries())
  test(`a dialog opens at its button, and leaves the page around the frame where it was: ${size.width} × ${size.height}`, async ({
    page,
    openHost,
    site,
  }) => {
    // One visit for four dialogs.
    test.slow();
    await page.setViewportSize(size);
    await openHost(longPage(frameOf(`${site}/embed/set/`) + scriptOf(site)));
    await expect
      .poll(async () => (await page.locator('iframe').boundingBox())!.height)
      .toBeGreaterThan(1.4 * size.height);
    // Each opens from one place in one window, and from the other place in the other.
    for (const [nth, name] of names.entries()) {
      const press = presses[(nth + nthSize) % presses.length]!;
      await test.step(`${name} at ${press.share}`, () => openAndClose(page, name, press));
    }
  });

test('a dialog stays in sight as it grows, and where its frame becomes lower', async ({
  page,
  openHost,
  site,
}) => {
  const size = { width: 1200, height: 800 };
  await page.setViewportSize(size);
  await openHost(longPage(frameOf(`${site}/embed/set/`) + scriptOf(site)));
  await expect
    .poll(async () => (await page.locator('iframe').boundingBox())!.height)
    .toBeGreaterThan(1.4 * size.height);
  const button = await bringTo(page, 'Share', 0.9);
  await button.click();
  const dialog = inFrame(page).getByRole('dialog');
  await expect(dialog).toBeVisible();
  const foot = async () => {
    const { y, height } = (await dialog.boundingBox())!;
    return y + height;
  };
  await dialog.locator('textarea').evaluate((field) => {
    field.style.height = '300px';
    field.style.maxHeight = 'none';
  });
  await settled(page);
  expect(await foot(), 'it has grown').toBeLessThanOrEqual(size.height);
  await page.locator('iframe').evaluate((frame) => {
    frame.style.height = '900px';
  });
  await page.evaluate(() => document.querySelector('iframe')!.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(async () => (await dialog.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await expect.poll(foot, 'its frame is lower').toBeLessThanOrEqual(900);
});

const preview = '.export-preview';

test('the code for a frame is shown without a preview where no page may be framed', async ({
  page,
  openHost,
  site,
}) => {
  const { console, errors, failed } = watch(page, '');
  await openHost(frameOf(`${site}/embed/hold/`, 'sandbox="allow-scripts"'));
  await inFrame(page).getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = inFrame(page).getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toHaveValue(/<iframe src=/);
  await expect(dialog.locator('iframe')).toHaveCount(0);
  await settled(page);
  expect([...console, ...errors, ...failed]).toEqual([]);
});

test('the preview is there in a frame of another origin', async ({ page, openHost, site }) => {
  const { console, errors, failed } = watch(page, '');
  await openHost(frameOf(`${site}/embed/hold/`).replace('600', '1400'));
  await inFrame(page).getByRole('button', { name: 'Embed', exact: true }).click();
  const shown = inFrame(page).locator(preview).contentFrame();
  await inFrame(page).locator(preview).scrollIntoViewIfNeeded();
  await expect(shown.getByRole('heading', { level: 1 })).toBeVisible();
  expect([...console, ...errors, ...failed]).toEqual([]);
});

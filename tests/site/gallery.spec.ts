import { expect, test } from './test.ts';

/** The gallery of all that other pages can hold. */

test.use({ viewport: { width: 390, height: 664 } });

test('what one picks is copied with a second press, as it was chosen to look, from the keyboard too', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { copied: [] });
    navigator.clipboard.writeText = async (text) => {
      (window as unknown as { copied: string[] }).copied.push(text);
    };
  });
  const copied = () => page.evaluate(() => (window as unknown as { copied: string[] }).copied.at(-1) ?? '');
  await page.goto('/embed/');
  await page.getByRole('searchbox', { name: 'Words' }).fill('dropped twice');
  const offer = page.locator('.offer-list > li:visible');
  await expect(offer).toHaveCount(1);
  await offer.locator('summary').press('Enter');
  await offer.getByRole('button', { name: /^Copy ?: Its address/ }).click();
  expect(await copied()).toMatch(/^https:\/\/[^/]+\/figures\/set\/set-drop\/$/);
  await page.getByLabel('Light or dark').selectOption('dark');
  await page.getByLabel('No caption').check();
  await page.getByLabel('Height, pixels').fill('700');
  await offer.getByRole('button', { name: /^Copy ?: A frame$/ }).press('Enter');
  await expect.poll(copied).toMatch(/\/embed\/set\/set-drop\/\?theme=dark&amp;caption=off" .*height="700"/);
  await offer.getByRole('button', { name: /^Copy ?: A frame that fits/ }).click();
  await expect.poll(copied).toContain('/figures/set/set-drop/" theme="dark" caption="off" height="700">');
  await offer.getByRole('button', { name: /^Copy ?: Its picture/ }).click();
  await expect
    .poll(copied)
    .toMatch(/^\[!\[.*\]\(https:.*\/cards\/figures\/set\/set-drop\.\w+\.png\)\]\(https:/);
  await expect(page.locator('.said')).toContainText('Copied');
});

test('the gallery frames nothing, and asks only for the pictures near the window', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/embed/');
  await page.waitForLoadState('networkidle');
  expect(await page.locator('iframe').count()).toBe(0);
  expect(asked.filter((path) => path.startsWith('/cards/')).length).toBeLessThan(60);
  const offers = page.locator('.offer-list > li');
  const first = await offers.count();
  await page.getByText(/^Show all \d+$/).click();
  await expect.poll(() => offers.count()).toBeGreaterThan(100);
  expect(first).toBeLessThan(await offers.count());
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('everything that is pasted stands in the page, or in those to which it leads', async ({ page }) => {
    await page.goto('/embed/');
    await expect(page.locator('.offer-looks')).toBeHidden();
    await page.locator('#offers-rest > summary').click();
    await page.locator('#offers-rest nav a').last().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/, \d+ to \d+$/);
    const offer = page.locator('.offer-list > li').filter({ hasText: 'Claim' }).last();
    await offer.locator('summary').click();
    await expect(offer.getByLabel('Its address')).toBeVisible();
    await expect(offer.getByLabel('A frame', { exact: false }).first()).toHaveValue(
      /<iframe src="https:[^"]+\/embed\/claims\//,
    );
  });
});

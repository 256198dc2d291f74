import { readFileSync } from 'node:fs';
import { stickingOut } from './fits.ts';
import { expect, type Page, test } from './test.ts';

/** The log of repetitions in reserve, as one thumb works it between two sets. */
test.use({ viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true });

const open = async (page: Page) => {
  await page.goto('/reps-left/');
  await expect(page.locator('[data-reps-left]')).toHaveAttribute('data-ready', '');
};
const keys = (page: Page) => page.locator('[data-ask] button:visible');
const press = (page: Page, count: number) =>
  page
    .locator('[data-ask]:visible')
    .getByRole('button', { name: String(count), exact: true })
    .tap();
const said = (page: Page) => page.locator('[data-said]');

test('a set is two presses, kept over a reload, and can be taken back, saved and forgotten', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel('Which lift?').fill('Bench press');
  await press(page, 2);
  await page.reload();
  await expect(page.getByText('You said 2. Go on until a rep fails.')).toBeVisible();
  await press(page, 5);
  await expect(said(page)).toHaveText('You said two reps and did five: three more than you thought.');
  await press(page, 1);
  await press(page, 2);
  await expect(page.locator('[data-sum]')).toContainText('Over two sets you had 2.0 reps more in you');
  await expect(page.locator('[data-miss=near]')).toHaveText('2.0');
  await expect(page.locator('[data-miss=far]')).toHaveText('–');
  await expect(page.locator('[data-sets] li')).toHaveText([/Bench press.*said 1, did 2/, /said 2, did 5/]);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).tap(),
  ]);
  expect(readFileSync((await file.path())!, 'utf8')).toMatch(/Bench press,2,5,3\r\n/);

  await page.getByRole('button', { name: 'Take that back' }).tap();
  await expect(page.getByText('You said 1. Go on until a rep fails.')).toBeVisible();
  await page.getByRole('button', { name: 'Take that back' }).tap();
  await expect(page.locator('[data-sets] li')).toHaveCount(1);

  await page.getByRole('button', { name: 'Forget my log' }).tap();
  await expect(page.locator('[data-sum]')).toContainText('Your log is empty');
  expect(await page.evaluate(() => localStorage.length), 'nothing is left on the device').toBe(0);
});

test('every key is under the thumb, in one window, and stays where it is', async ({ page }) => {
  await open(page);
  await page
    .locator('[data-ask=guess]')
    .evaluate((ask) => ask.scrollIntoView({ block: 'end', behavior: 'instant' }));
  const boxesOf = () =>
    keys(page).evaluateAll((all) =>
      all.slice(0, 12).map((key) => {
        const { x, y, width, height } = key.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
  const before = await boxesOf();
  for (const { y, width, height } of before) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(664);
  }
  await press(page, 3);
  expect(await boxesOf()).toEqual(before);
  expect(await page.evaluate(stickingOut)).toEqual([]);
});

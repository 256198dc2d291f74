import { expect, test } from '@playwright/test';
import { pagesBelow } from './pages.ts';

/** Two thirds of what its lessons were on a phone before figures were small, px; what came later is held to the middle of them. */
const most: Readonly<Record<string, number>> = {
  '/lessons/what-is-failure/': 8164,
  '/lessons/effort-and-the-brain/': 9464,
  '/lessons/motor-unit-recruitment/': 9075,
  '/lessons/drop-sets/': 11641,
  '/lessons/partial-reps/': 10441,
  '/lessons/train-smart/': 12771,
  '/lessons/do-drop-sets-build-muscle/': 11778,
  // What was most of the lesson that answers the question.
  '/lessons/for-and-against/': 13939,
};
const mostOfLater = 11_000;

for (const { address } of pagesBelow('/lessons/'))
  test(`${address} is no longer on a phone than it needs to be`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 664 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      most[address] ?? mostOfLater,
    );
  });

test('a citation opens the list of references at its entry', async ({ page }) => {
  await page.goto('/lessons/what-is-failure/');
  const list = page.locator('[data-references]');
  await expect(list).not.toHaveAttribute('open');
  await page.goto('/lessons/what-is-failure/#ref-marcora2010mind');
  await expect(list).toHaveAttribute('open');
  await expect(page.locator('#ref-marcora2010mind')).toBeInViewport();
});

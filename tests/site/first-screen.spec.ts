import { expect, test } from '@playwright/test';
import { pagesBelow } from './pages.ts';

/** What of the first picture must show, px: enough to see what it is. */
const leastPicture = 100;

for (const [width, height] of [
  [390, 664],
  [1440, 780],
] as const)
  for (const { address } of pagesBelow('/lessons/'))
    test(`${address} opens on its picture at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      const bottom = async (selector: string) => {
        const box = (await page.locator(selector).first().boundingBox())!;
        return box.y + box.height;
      };
      expect(await bottom('h1')).toBeLessThan(height);
      expect(await bottom('.answer-line')).toBeLessThan(height);
      expect(await bottom('figure[data-figure] .reading')).toBeLessThan(height);
      const picture = (await page.locator('figure[data-figure] .stage-lead').first().boundingBox())!;
      expect(height - picture.y).toBeGreaterThanOrEqual(leastPicture);
      await expect(page.locator('.how-sure'), 'how sure that is follows').toHaveCount(1);
    });

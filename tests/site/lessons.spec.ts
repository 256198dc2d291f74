import { expect, test } from '@playwright/test';
import { pagesBelow } from './pages.ts';

/** What of the first picture must show, px: enough to see what it is. */
const leastPicture = 100;

const windows = [
  { width: 390, height: 664 },
  { width: 1440, height: 780 },
];

for (const { address } of pagesBelow('/lessons/'))
  test(`${address} opens on its picture`, async ({ page }) => {
    await page.goto(address);
    const bottom = async (selector: string) => {
      const box = (await page.locator(selector).first().boundingBox())!;
      return box.y + box.height;
    };
    for (const window of windows) {
      await page.setViewportSize(window);
      const { width, height } = window;
      const name = (part: string) => `${part} at ${width} × ${height}`;
      expect(await bottom('h1'), name('title')).toBeLessThan(height);
      expect(await bottom('.answer-line'), name('answer')).toBeLessThan(height);
      expect(await bottom('figure[data-figure] .reading'), name('reading line')).toBeLessThan(height);
      const picture = (await page.locator('figure[data-figure] .stage-lead').first().boundingBox())!;
      expect(height - picture.y, name('picture')).toBeGreaterThanOrEqual(leastPicture);
    }
    await expect(page.locator('.how-sure'), 'how sure that is follows').toHaveCount(1);
  });

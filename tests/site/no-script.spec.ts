import { expect, type Locator, type Page, test } from '@playwright/test';
import { pagesBelow } from './pages.ts';

/** Reading needs no script: these pages are opened in a browser that runs none. */
test.use({ javaScriptEnabled: false });

const lessons = pagesBelow('/lessons/');

/** Pages of figures are opened without script by same-drawing.spec.ts. */
test('every lesson can be read without script: prose, pictures and sources', async ({ page }) => {
  expect(lessons.length).toBeGreaterThan(0);
  for (const { address } of lessons)
    await test.step(address, async () => {
      await page.goto(address);
      const prose = (await page.locator('main p:visible').allInnerTexts()).join(' ');
      expect.soft(prose.length, `${address} has prose`).toBeGreaterThan(400);
      for (const figure of await page.locator('figure[data-figure]').all()) await expectPicture(page, figure);
      const sources = page.locator('main ol > li:visible').filter({ has: page.locator(sourceLink) });
      expect.soft(await sources.count(), `${address} lists its sources`).toBeGreaterThan(0);
    });
});

const sourceLink = 'a[href^="/references/"], a[href^="https://doi.org/"]';

/** A picture that is there and has a name, either its own or that of its figure. */
async function expectPicture(page: Page, figure: Locator) {
  const id = await figure.getAttribute('data-figure');
  const picture = figure.locator('[data-picture]:visible svg:visible').first();
  await expect.soft(picture, `figure ${id} shows an inline picture`).toBeVisible();
  const named = figure.getByRole('img', { name: /\S/ }).and(page.locator('svg:visible'));
  const namedFigure = figure.and(page.getByRole('figure', { name: /\S/ }));
  await expect.soft(named.or(namedFigure).first(), `figure ${id} has a name`).toBeVisible();
}

import { pagesBelow } from './pages.ts';
import { expect, type Locator, type Page, test } from './test.ts';

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
      const figures = await page.locator('figure[data-figure]').all();
      for (const figure of figures) await expectPicture(page, figure);
      const said = page.locator('figure[data-figure] .still-note:visible');
      await expect.soft(said, `each figure of ${address} says that it is still`).toHaveCount(figures.length);
      await expect
        .soft(page.locator('figure[data-figure]').locator(toPress), 'no figure looks as if it worked')
        .toHaveCount(0);
      const sources = page.locator('main ol > li:visible').filter({ has: page.locator(sourceLink) });
      expect.soft(await sources.count(), `${address} lists its sources`).toBeGreaterThan(0);
    });
});

const toPress = ':is(main button, .story-steps, .m-grip, .m-grip-arrows, .m-opens, .m-opens-words):visible';

test('the log of reps left says at its top that it needs a script, and shows none of its keys', async ({
  page,
}) => {
  await page.goto('/reps-left/');
  await expect(page.locator('.answer-line + noscript > p')).toContainText('This page needs JavaScript');
  await expect(page.locator(toPress)).toHaveCount(0);
  await expect(page.getByText('has not arrived')).toBeHidden();
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

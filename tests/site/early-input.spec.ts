import { figureIds } from '../../src/figures/list.ts';
import { expect, type Page, test } from './test.ts';

// Whether a story has played by itself is remembered for a visit.
test.use({ reuseContext: false });

/** Modules take their time, so that a touch is over before anything could have heard of it. */
const slowly = (page: Page) =>
  page.route('**/_astro/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });

test('play, pressed before a figure is hydrated, plays it, whatever it would have played by itself', async ({
  page,
}) => {
  await slowly(page);
  for (const id of figureIds) {
    await page.goto(`/figures/${id}/`);
    await page.evaluate(() => sessionStorage.clear());
    const figure = page.locator('figure[data-figure]').first();
    await figure.locator('[data-play]').click();
    expect(await figure.getAttribute('data-live'), `${id}: pressed before it could be heard`).toBeNull();
    await expect(figure.getByRole('button', { name: 'Pause' }), id).toBeVisible();
  }
});

test('a control, set before a figure is hydrated, is set before what is pressed after it plays', async ({
  page,
}) => {
  await slowly(page);
  for (const [id, field] of [
    ['two-limits', 'tolerance'],
    ['week', 'sets'],
    ['set', 'load'],
  ] as const) {
    await page.goto(`/figures/${id}/`);
    const figure = page.locator('figure[data-figure]').first();
    const slider = figure.locator(`input[name="${field}"]`);
    const before = await slider.inputValue();
    await slider.press('ArrowRight');
    await figure.locator('[data-play]').click();
    expect(await figure.getAttribute('data-live'), `${id}: pressed before it could be heard`).toBeNull();
    await expect(figure.getByRole('button', { name: 'Pause' }), id).toBeVisible();
    await expect(slider, id).not.toHaveValue(before);
  }
});

test('a drag that is over before a figure is hydrated moves what it took to where it let go', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 780 });
  await slowly(page);
  await page.goto('/figures/set/');
  const grip = page.locator('[data-picture="wide"] .m-grip').first();
  const { x, y, width, height } = (await grip.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x - 120, y + height / 2, { steps: 4 });
  await page.mouse.up();
  const figure = page.locator('figure[data-figure]').first();
  expect(await figure.getAttribute('data-live'), 'it was over before it could be heard').toBeNull();
  await expect(figure).toHaveAttribute('data-live', 'true');
  await expect(figure.locator('input[name="effort"]')).not.toHaveValue('10');
  await expect(page).toHaveURL(/\?effort=\d/);
});

import { live } from './live.ts';
import { expect, type Locator, type Page, test } from './test.ts';

/** Phones with the bars of their browser, a tablet, and two laptops. */
const windows = [
  { width: 360, height: 616 },
  { width: 390, height: 664 },
  { width: 768, height: 900 },
  { width: 1280, height: 680 },
  { width: 1440, height: 780 },
] as const;

/** What a finger needs, px. */
const finger = 44;

const figure = (page: Page) => page.locator('figure[data-figure="set"]');
const start = (page: Page) => figure(page).locator('[data-play]');
const choices = (page: Page) => figure(page).locator('button.offer');

/** Starts the set, and goes to its end at once. */
async function lift(page: Page) {
  await start(page).click();
  await expect(start(page)).toHaveText('Pause');
  await figure(page).locator('[data-time] input').press('End');
  await expect(choices(page).first()).toBeVisible();
}

async function expectOnScreen(part: Locator, height: number, name: string) {
  await expect(part, `${name} is there`).toBeVisible();
  const box = (await part.boundingBox())!;
  expect(box.y, name).toBeGreaterThanOrEqual(0);
  expect(Math.round(box.y + box.height), name).toBeLessThanOrEqual(height);
}

for (const { width, height } of windows)
  test(`the home page tells all on one screen of ${width} × ${height}, before the set and after it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    const told: readonly (readonly [string, Locator])[] = [
      ['the question', page.locator('h1')],
      ['the answer', page.locator('.answer-line')],
      ['the verdict', page.locator('.home-verdict')],
      ['the reading line', figure(page).locator('[data-summary]')],
      ['the picture', figure(page).locator('[data-part="lead"] svg:visible')],
      ['the button that starts the set', start(page)],
    ];
    for (const [name, part] of told) await expectOnScreen(part, height, name);
    await lift(page);
    await expect(choices(page)).toHaveCount(3);
    for (const [name, part] of told) await expectOnScreen(part, height, `${name}, after the set`);
    await expectOnScreen(figure(page).locator('.next-steps legend'), height, 'what is asked after the set');
    for (const choice of await choices(page).all()) {
      await expectOnScreen(choice, height, await choice.innerText());
      expect((await choice.boundingBox())!.height).toBeGreaterThanOrEqual(finger);
    }
    expect((await start(page).boundingBox())!.height).toBeGreaterThanOrEqual(finger);
    expect(await page.evaluate(() => scrollY), 'nothing was scrolled').toBe(0);
  });

test('the home page says what its verdict is about, and why', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 616 });
  await page.goto('/');
  await expect(page.locator('.home-verdict')).toHaveText(
    /^\s*Beyond failure\? It depends on what failure means\.\s+Contested, with low certainty\s*$/,
  );
  await expect(page.locator('.home-verdict a')).toHaveAttribute('href', '/claims/modified-not-past/');
});

test('each choice after the set is shown and told in a line', async ({ page }) => {
  await page.goto('/');
  await live(figure(page));
  await lift(page);
  for (const verb of ['drop', 'top', 'rest']) {
    const choice = choices(page).and(page.locator(`[data-verb="${verb}"]`));
    await expect(choice).toHaveAttribute('aria-disabled', 'false');
    await choice.click();
    await expect(figure(page).locator('[data-announcement]')).toContainText(/rep/);
    await figure(page).getByRole('button', { name: 'Take it back' }).click();
  }
});

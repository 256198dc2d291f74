import { openLive } from './live.ts';
import { pagesBelow } from './pages.ts';
import { expect, test } from './test.ts';

/** The links of a picture, by keyboard: as one stop. */
test('every figure whose picture has links leads between them by arrow keys', async ({ page }) => {
  const linked = pagesBelow('/figures/').filter(({ html }) =>
    /<svg(?:(?!<\/svg>).)*<a /s.test(html().split('<main')[1] ?? ''),
  );
  expect(linked.length).toBeGreaterThan(1);
  for (const { address } of linked) {
    const figure = await openLive(page, address);
    const links = figure.locator('svg:visible a');
    await links.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1), address).toBeFocused();
  }
});

test('the rows of the forest plot are one stop of the keyboard, with arrow keys inside', async ({ page }) => {
  const figure = await openLive(page, '/figures/forest/');
  const links = figure.locator('[data-part="lead"] svg:visible a');
  const count = await links.count();
  expect(count).toBeGreaterThan(3);
  const focused = (nth: number) => expect(links.nth(nth)).toBeFocused();
  const press = (key: string) => page.keyboard.press(key);

  await figure.locator('.story-steps input:checked').focus();
  await press('Tab');
  await focused(0);
  for (const [key, nth] of [
    ['ArrowDown', 1],
    ['ArrowRight', 2],
    ['ArrowUp', 1],
    ['ArrowLeft', 0],
    ['ArrowUp', 0],
    ['End', count - 1],
    ['ArrowDown', count - 1],
    ['Home', 0],
    ['ArrowDown', 1],
  ] as const) {
    const before = await page.evaluate(() => scrollY);
    await press(key);
    await focused(nth);
    if (key === 'ArrowUp' && nth === 0) expect(await page.evaluate(() => scrollY)).toBe(before);
  }
  await press('Tab');
  await expect(figure.locator('[data-play]'), 'Play comes next').toBeFocused();
  await press('Shift+Tab');
  await focused(count - 1);
  await press('Shift+Tab');
  await expect(figure.locator('.story-steps input:checked')).toBeFocused();
  // Whoever reads by other means, or presses a link, finds each as it is.
  await expect(figure.locator('svg a[tabindex]')).toHaveCount(0);
});

import { live } from './live.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 664 } });

test('a thumb that has moved a slider hits any value by its step buttons, which move nothing else and repeat while held', async ({
  page,
}) => {
  await page.goto('/figures/set/');
  const figure = page.locator('figure[data-figure]');
  await live(figure);
  const load = figure.locator('[data-field="load"]');
  const slider = load.getByRole('slider');
  const value = async () => Number(await slider.inputValue());
  await expect(load.getByRole('button')).toHaveCount(0);
  await slider.scrollIntoViewIfNeeded();
  const { height, width } = (await load.boundingBox())!;
  const { x, y } = (await slider.boundingBox())!;
  await page.touchscreen.tap(x + 0.8 * width, y + 22);
  const [less, more] = ['less', 'more'].map((way) =>
    load.getByRole('button', { name: `Load: one step ${way}` }),
  );
  for (const button of [less!, more!]) {
    const box = (await button.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  expect((await load.boundingBox())!.height).toBe(height);

  const from = await value();
  const way = from < 85 ? more! : less!;
  for (let left = Math.abs(85 - from); left > 0; left--) {
    await way.tap();
    await expect.poll(async () => Math.abs(85 - (await value()))).toBe(left - 1);
  }
  await expect(load).toContainText('85 %');
  await expect(page).toHaveURL(/load=85/);

  const { x: edge, y: top } = (await less!.boundingBox())!;
  await page.mouse.move(edge + 20, top + 20);
  await page.mouse.down();
  await expect.poll(value).toBeLessThan(82);
  await page.mouse.up();
  const stopped = await value();
  await page.waitForTimeout(400);
  expect(await value(), 'released, it rests').toBe(stopped);
  await less!.press('Enter');
  expect(await value()).toBe(stopped - 1);
});

test('a short slider with few stops keeps its whole length', async ({ page }) => {
  await page.goto('/figures/week/');
  const figure = page.locator('figure[data-figure]');
  await live(figure);
  const slider = figure.getByRole('slider', { name: 'Hard sets a session' });
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width } = (await slider.boundingBox())!;
  const loaded = page.waitForResponse(/fineSteps/);
  await page.touchscreen.tap(x + width - 4, y + 22);
  await loaded;
  await expect(slider).toHaveValue('10');
  await expect(figure.locator('.fine-step')).toHaveCount(0);
});

import hold from '../../src/figures/hold/figure.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { duration } from '../../src/typography/number.ts';
import { endOf } from '../../src/view/story.ts';
import { openLive } from './live.ts';
import { expect, test } from './test.ts';

/** How long a hold of a target lasts, as it is told. */
function lasts(target: number) {
  const asked = scenarioOf({ figure: 'hold', values: { target } }) as Parameters<typeof hold.run>[0];
  return duration(endOf(hold.story(hold.run(asked, undefined), asked)));
}

/** Longer than a change waits to be told. */
const stillMs = 900;

test('a drag is told against the value before it, not against one where the finger rested on its way', async ({
  page,
}) => {
  const figure = await openLive(page, '/figures/hold/');
  const slider = figure.locator('input[name="target"]');
  const began = Number(await slider.inputValue());
  const announced = figure.locator('[data-announcement]');
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox())!;
  const [min, max] = [10, 100];
  const at = (value: number) => x + (width * (value - min)) / (max - min);
  await page.mouse.move(at(began), y + height / 2);
  await page.mouse.down();
  for (const value of [began - 10, began - 18]) {
    await page.mouse.move(at(value), y + height / 2, { steps: 4 });
    await page.waitForTimeout(stillMs);
  }
  const now = Number(await slider.inputValue());
  expect(now).toBeLessThan(began - 12);
  await expect(announced).toContainText(`instead of ${lasts(began)}`);
  await page.mouse.up();

  // The next one is told against where this one ended.
  await page.waitForTimeout(1200);
  await slider.press('ArrowLeft');
  await slider.press('ArrowLeft');
  await expect(announced).toContainText(`instead of ${lasts(now)}`);
});

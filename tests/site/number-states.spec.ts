import { live, liveAll } from './live.ts';
import { expect, type Locator, type Page, type Route, test } from './test.ts';

const lesson = '/lessons/effort-and-the-brain/';
const numberOf = (page: Page, preset: string, text: string | RegExp) =>
  page.locator(`a.number[data-preset="${preset}"]`).filter({ hasText: text }).first();
const figureOf = (page: Page, preset: string) => page.locator(`figure[data-preset="${preset}"]`);
const reading = (figure: Locator) => figure.locator('[data-announcement]');
const inWindow = (element: Locator) =>
  element.evaluate((box) => {
    const { top, bottom } = box.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

for (const viewport of [
  { width: 390, height: 664 },
  { width: 1440, height: 780 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('a number of another run hydrates the figure, sets it, and takes the reader to it and back', async ({
      page,
    }) => {
      await page.goto(lesson);
      const link = numberOf(page, 'hold-80', /s$/);
      await link.scrollIntoViewIfNeeded();
      await link.click();
      const figure = figureOf(page, 'hold-20');
      await expect(figure.locator('[name="target"]')).toHaveValue('80');
      await expect(reading(figure)).toContainText('A heavy hold: four fifths of your maximum');
      await expect(reading(figure)).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(lesson);
      await expect(figure.locator('.figure-question')).toBeFocused();
      const back = page.getByRole('button', { name: 'Back to the sentence' });
      for (const part of [back, ...['.reading', '.stage-lead'].map((name) => figure.locator(name))])
        await expect.poll(() => inWindow(part), `${part} is in view`).toBe(true);
      await page.keyboard.press('Tab');
      await expect(back, 'the way back comes first').toBeFocused();
      await back.click();
      await expect(link).toBeFocused();
      await expect.poll(() => inWindow(link)).toBe(true);
      await expect(back).toHaveCount(0);

      await figure.getByRole('button', { name: 'Start over' }).click();
      await expect(figure.locator('[name="target"]')).toHaveValue('20');
    });

    test('a number of a moment sets that moment, and starting over undoes it', async ({ page }) => {
      await page.goto(lesson);
      const figure = figureOf(page, 'hold-50');
      await numberOf(page, 'hold-50', /^\s*72/).click();
      await expect(reading(figure)).toContainText('the last motor unit joins');
      await expect(figure.locator('[id$="-figure-time"]')).toHaveValue('72');
      await figure.getByRole('button', { name: 'Start over' }).click();
      await expect(figure.locator('[id$="-figure-time"]'), 'where it waits for a guess').toHaveValue('0');
    });
  });
}

test('a number moves neither the page nor a figure that is in view', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1800 });
  await page.goto(lesson);
  await liveAll(page);
  const link = numberOf(page, 'hold-50', /^\s*72/);
  const figure = figureOf(page, 'hold-50');
  await link.evaluate((element) => {
    scrollTo({
      top: element.getBoundingClientRect().bottom + scrollY - innerHeight + 60,
      behavior: 'instant',
    });
  });
  const boxes = () =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'main :is(p, h2, figure, button:not(.back-to-sentence), input, .reading)',
        ),
      ]
        // A figure that waited to be played has a shorter name on its button then.
        .filter((element) => element.closest('.reading > *, .time-controls') === null)
        .map((element) => {
          const { top, left, width, height } = element.getBoundingClientRect();
          return [top, left, width, height];
        }),
    );
  expect(await inWindow(figure.locator('.stage-lead'))).toBe(true);
  const before = await boxes();
  await link.press('Enter');
  await expect(reading(figure)).toContainText('the last motor unit joins');
  expect(await boxes()).toEqual(before);
});

test('going back returns to the place of the number', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto(lesson);
  const link = numberOf(page, 'hold-80', /s$/);
  await link.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const before = await page.evaluate(() => scrollY);
  await link.press('Enter');
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await expect(link).toBeFocused();
  expect(new URL(page.url()).pathname).toBe(lesson);
});

test('Escape leads back to the number, from what it has set and from the way back', async ({ page }) => {
  await page.goto(lesson);
  const link = numberOf(page, 'hold-80', /s$/);
  const back = page.getByRole('button', { name: 'Back to the sentence' });
  for (const steps of [[], ['Tab']]) {
    await link.press('Enter');
    await expect(figureOf(page, 'hold-20').locator('.figure-question')).toBeFocused();
    await expect(back).toBeVisible();
    for (const key of [...steps, 'Escape']) await page.keyboard.press(key);
    await expect(link).toBeFocused();
    await expect(back).toHaveCount(0);
  }
});

test('going back before the way back has come leaves the focus at the number', async ({ page }) => {
  const asked = Promise.withResolvers<Route>();
  await page.route(/\/_astro\/backToSentence\./, (route) => asked.resolve(route));
  await page.goto(lesson);
  const link = numberOf(page, 'hold-80', /s$/);
  await link.press('Enter');
  const script = await asked.promise;
  await page.goBack();
  await script.continue();
  await page.evaluate((address) => import(address), script.request().url());
  await expect(link).toBeFocused();
  await expect(page.getByRole('button', { name: 'Back to the sentence' })).toHaveCount(0);
});

test('a number of a figure says that it is shown there; one of a study does not, and no two kinds of link look alike', async ({
  page,
}) => {
  await page.goto(lesson);
  const figureNumber = numberOf(page, 'hold-50', /^\s*72/);
  await expect(figureNumber).toHaveAccessibleName(/72.*, show in the figure$/);
  await expect(page.locator('a.number:not([data-sets])').first()).not.toHaveAccessibleName(/figure/);
  const looks = await page.evaluate(() =>
    ['a.number[data-sets]', 'a.number:not([data-sets])', '.term'].map((selector) => {
      const link = document.querySelector(selector)!;
      const after = getComputedStyle(link, '::after');
      return [getComputedStyle(link).textDecorationStyle, after.content !== 'none'].join();
    }),
  );
  expect(new Set(looks).size).toBe(3);
});

test('a number whose figure is not on the page leads to the page of the figure, as each does with a modifier key', async ({
  page,
}) => {
  await page.goto(lesson);
  const link = numberOf(page, 'hold-50', /^\s*72/);
  // Whether the browser is left to open a tab. It opens none: Playwright misses every twentieth of those that a key opens.
  const isLeft = (modifier: object) =>
    link.evaluate((element, keys) => {
      let isPrevented = false;
      const last = (event: Event) => {
        isPrevented = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', last, { once: true });
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }));
      return !isPrevented;
    }, modifier);
  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
    expect(await isLeft({ [key]: true }), key).toBe(true);
  await expect(link).toHaveAttribute('href', '/figures/hold/hold-50/');
  await expect(figureOf(page, 'hold-50')).not.toHaveAttribute('data-live');
  expect(await isLeft({}), 'a press alone is met on the page').toBe(false);

  await page.reload();
  await page.evaluate(() => {
    for (const figure of document.querySelectorAll('figure[data-figure]')) figure.remove();
  });
  await numberOf(page, 'hold-80', /s$/).click();
  await expect(page).toHaveURL(/\/figures\/hold\/hold-80\/$/);
});

test('a number whose figure has stopped working leads to the page of the figure', async ({ page }) => {
  await page.goto(lesson);
  const figure = figureOf(page, 'hold-50');
  await live(figure);
  await page.evaluate(() => {
    Math.exp = () => {
      throw new Error('broken');
    };
  });
  await figure.locator('[name="target"]').press('ArrowRight');
  await expect(figure).toHaveAttribute('data-live', 'stopped');
  await page.locator('a.number[data-preset="hold-50"]:visible').first().click();
  await expect(page).toHaveURL(/\/figures\/hold\/hold-50\/$/);
});

test('a number sets a figure before its story has played, which then stays as it was set', async ({
  browser,
}) => {
  const context = await browser.newContext({
    reducedMotion: 'no-preference',
    viewport: { width: 1440, height: 780 },
  });
  const page = await context.newPage();
  await page.goto('/lessons/motor-unit-recruitment/');
  const link = numberOf(page, 'pool-80', /120/);
  await link.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await link.press('Enter');
  const figure = figureOf(page, 'pool-5');
  await expect(reading(figure)).toContainText('the last unit joins');
  await expect.poll(() => inWindow(figure.locator('.stage-lead'))).toBe(true);
  // Long enough for a story that begins by itself to have begun.
  await page.waitForTimeout(1000);
  await expect(figure.locator('[name="force"]')).toHaveValue('80');
  await expect(figure.locator('[data-play]')).toHaveText('Play');
  await context.close();
});

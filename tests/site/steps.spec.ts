import { expect, type Page, test } from './test.ts';

const lesson = '/lessons/motor-unit-recruitment/';
const step = (page: Page, index: number) => page.locator('[data-step]').nth(index);
const picture = (page: Page) => page.locator('[data-steps-picture]');
const stillOf = (page: Page, index: number) => step(page, index).locator('.step-still svg');

/** Scrolls until the title of a step stands where one reads: below the picture, or high beside it. */
const readTo = (page: Page, index: number) =>
  step(page, index).evaluate((element) => {
    const place = innerWidth < 1100 ? 0.6 : 0.3;
    scrollBy({ top: element.getBoundingClientRect().top - innerHeight * place, behavior: 'instant' });
  });

async function expectShown(page: Page, index: number) {
  await expect(step(page, index)).toHaveAttribute('data-current', '');
  await expect(page.locator('[data-step][data-current]')).toHaveCount(1);
  const label = (await stillOf(page, index).getAttribute('aria-label'))!;
  await expect(picture(page).locator('svg')).toHaveAttribute('aria-label', label);
}

for (const viewport of [
  { width: 390, height: 664 },
  { width: 360, height: 616 },
  { width: 1440, height: 780 },
])
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('the picture of steps stays in view and follows the step that is read, forth and back', async ({
      page,
    }) => {
      await page.goto(lesson);
      for (const index of [0, 1, 2, 1, 0]) {
        await readTo(page, index);
        await expectShown(page, index);
        const box = (await picture(page).locator('svg').boundingBox())!;
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
        const title = (await step(page, index).getByRole('heading').boundingBox())!;
        const pinned = (await page.locator('.steps-pinned').boundingBox())!;
        if (viewport.width < 1100) {
          expect(pinned.height).toBeLessThanOrEqual(0.451 * viewport.height);
          expect(title.y, 'the words pass below the picture').toBeGreaterThanOrEqual(
            pinned.y + pinned.height,
          );
        } else expect(title.x, 'the words stand beside the picture').toBeGreaterThan(pinned.x + pinned.width);
      }
    });

    test('the title of a step sets it by keyboard, and nothing moves', async ({ page }) => {
      await page.goto(lesson);
      await readTo(page, 0);
      await expectShown(page, 0);
      const button = step(page, 1).getByRole('button');
      await button.evaluate((element) => element.focus({ preventScroll: true }));
      const before = await step(page, 1).boundingBox();
      await page.keyboard.press('Enter');
      await expectShown(page, 1);
      await expect(button).toHaveAttribute('aria-current', 'step');
      await expect(button).toBeFocused();
      await expect(page.locator('[data-steps-status]')).toContainText('the last motor unit joins');
      expect(await step(page, 1).boundingBox()).toEqual(before);
    });
  });

/** Runs in the page: what has the focus, if it stands in a step, and whether it can be seen. */
const focusedInSteps = () => {
  const one = document.activeElement;
  if (!one?.closest('.steps-text')) return undefined;
  const { left, top, width, height } = one.getClientRects()[0]!;
  const isSeen = one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  return { words: one.textContent, isSeen };
};

test('whoever goes back through steps by keyboard finds nothing under their picture', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto(lesson);
  await expect(page.locator('[data-steps]')).toHaveAttribute('data-ready', '');
  const last = page.locator('.steps-text a').last();
  await last.evaluate((link) => link.scrollIntoView({ block: 'end', behavior: 'instant' }));
  await last.focus();
  const stops = [];
  for (let stop = await page.evaluate(focusedInSteps); stop; stop = await page.evaluate(focusedInSteps)) {
    stops.push(stop);
    await page.keyboard.press('Shift+Tab');
  }
  expect(stops.length).toBeGreaterThan(4);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
});

test('a number of a step sets the picture of the steps', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto(lesson);
  await readTo(page, 0);
  await step(page, 1).locator('a.number').press('Enter');
  await expectShown(page, 1);
  expect(new URL(page.url()).pathname).toBe(lesson);
});

test('the picture of steps changes at once where reduced motion is asked for, and fades in where not', async ({
  browser,
}) => {
  const names: string[] = [];
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const context = await browser.newContext({ reducedMotion });
    const page = await context.newPage();
    await page.goto(lesson);
    await readTo(page, 1);
    await expectShown(page, 1);
    names.push(
      await picture(page)
        .locator('svg')
        .evaluate((svg) => getComputedStyle(svg).animationName),
    );
    await context.close();
  }
  expect(names).toEqual(['none', 'step-in']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each step is followed by its own still and its caption', async ({ page }) => {
    await page.goto(lesson);
    await expect(page.locator('.steps-pinned')).toBeHidden();
    const labels = new Set<string>();
    for (const index of [0, 1, 2]) {
      await expect(stillOf(page, index)).toBeVisible();
      await expect(step(page, index).locator('figcaption')).not.toBeEmpty();
      await expect(step(page, index).getByRole('button')).toHaveCount(0);
      labels.add((await stillOf(page, index).getAttribute('aria-label'))!);
    }
    expect(labels.size).toBe(3);
  });
});

test('in print each step is followed by its own still', async ({ page }) => {
  await page.goto(lesson);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.steps-pinned')).toBeHidden();
  for (const index of [0, 1, 2]) await expect(stillOf(page, index)).toBeVisible();
});

test('the marks of steps look as in the figure itself, at every width', async ({ page }) => {
  const looks = (selector: string) =>
    page.locator(selector).evaluateAll((marks) =>
      Object.fromEntries(
        marks.map((mark) => {
          const { fill, stroke, fontSize, fontFamily } = getComputedStyle(mark);
          const words = mark.localName === 'text' ? ` ${fontSize} ${fontFamily}` : '';
          return [`${mark.localName} ${mark.getAttribute('class')}`, `${fill} ${stroke}${words}`];
        }),
      ),
    );
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 780 });
    await page.goto('/lessons/what-is-failure/');
    await readTo(page, 0);
    await expectShown(page, 0);
    const shown = await looks('[data-steps-picture] svg *');
    expect(Object.keys(shown).length).toBeGreaterThan(10);
    await page.goto('/figures/hold/');
    const own = await looks('[data-picture="narrow"] svg *');
    const common = Object.keys(shown).filter((mark) => mark in own);
    expect(common.length).toBeGreaterThan(10);
    for (const mark of common) expect.soft(shown[mark], `${mark} at ${width}`).toBe(own[mark]);
  }
});

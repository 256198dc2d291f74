import { pagesBelow } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** What of the first picture must show, px: enough to see what it is. */
const minPicture = 100;

const phone = { width: 390, height: 664 };
const windows = [phone, { width: 1440, height: 780 }];

/** What leads on from its end, px: the lessons before and after it with their stills, its worksheet and its slides. */
const leadsOn = 240;

/** Two thirds of what its lessons were on a phone before figures were small, px; what came later is held to the middle of them. */
const maxHeight: Readonly<Record<string, number>> = {
  '/lessons/what-is-failure/': 8164,
  '/lessons/effort-and-the-brain/': 9464,
  '/lessons/motor-unit-recruitment/': 9075,
  '/lessons/drop-sets/': 11641,
  '/lessons/partial-reps/': 10441,
  '/lessons/train-smart/': 12771,
  '/lessons/do-drop-sets-build-muscle/': 11778,
  // Both sides and a map of all claims; a little more than it takes, so that it does not grow back.
  '/lessons/for-and-against/': 12_400,
};
const maxHeightOfLater = 11_000;

async function expectFirstScreen(page: Page, { width, height }: (typeof windows)[number]) {
  const name = (part: string) => `${part} at ${width} × ${height}`;
  const bottom = async (selector: string) => {
    const box = (await page.locator(selector).first().boundingBox())!;
    return box.y + box.height;
  };
  expect(await bottom('h1'), name('title')).toBeLessThan(height);
  expect(await bottom('.answer-line'), name('answer')).toBeLessThan(height);
  expect(await bottom('figure[data-figure] .reading'), name('reading line')).toBeLessThan(height);
  const picture = (await page.locator('figure[data-figure] .stage-lead').first().boundingBox())!;
  expect(height - picture.y, name('picture')).toBeGreaterThanOrEqual(minPicture);
}

for (const { address } of pagesBelow('/lessons/'))
  test(`${address} opens on its picture, and is no longer on a phone than it needs to be`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(address);
    // As high as it is, and not as is guessed of figures that are not laid out yet.
    const height = await page.evaluate(() => {
      for (const figure of document.querySelectorAll<HTMLElement>('.figure'))
        figure.style.contentVisibility = 'visible';
      return document.documentElement.scrollHeight;
    });
    expect(height).toBeLessThanOrEqual((maxHeight[address] ?? maxHeightOfLater) + leadsOn);
    for (const window of windows) {
      await page.setViewportSize(window);
      await expectFirstScreen(page, window);
    }
    await expect(page.locator('.how-sure'), 'how sure that is follows').toHaveCount(1);
  });

test('a slider is filled, and shows what its words say of it, before its figure is touched', async ({
  page,
}) => {
  await page.goto('/lessons/drop-sets/');
  const load = page.locator('.figure').first().locator('input[name="load"]');
  await expect(page.locator('.figure').first()).not.toHaveAttribute('data-live');
  await expect(load.locator('xpath=..').locator('.control-known')).toContainText('60\u00a0% to 95\u00a0%');
  const places = await load.evaluate(({ style }) =>
    ['--filled', '--known-from', '--known-to'].map((name) => Number.parseFloat(style.getPropertyValue(name))),
  );
  // Of a range from 30 to 100 %.
  expect(places.map((place) => Math.round(place))).toEqual([57, 43, 93]);
});

test('a citation opens the list of references at its entry', async ({ page }) => {
  await page.goto('/lessons/what-is-failure/');
  const list = page.locator('[data-references]');
  await expect(list).not.toHaveAttribute('open');
  await page.goto('/lessons/what-is-failure/#ref-marcora2010mind');
  await expect(list).toHaveAttribute('open');
  await expect(page.locator('#ref-marcora2010mind')).toBeInViewport();
});

test('an old link to a part that stands in another lesson says where, and nobody else reads of it', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/lessons/beyond-failure/');
  const moved = page.locator('.moved');
  await expect(moved).toHaveCount(1);
  await expect(moved).toBeHidden();
  await page.goto('/lessons/beyond-failure/#is-the-muscle-done');
  const link = moved.getByRole('link', { name: 'Is the muscle done?' });
  await expect(link).toBeInViewport();
  await expect(moved.locator('li:visible')).toHaveCount(1);
  await link.click();
  await expect(page).toHaveURL('/lessons/for-and-against/#is-the-muscle-done');
});

test('a lesson explains the marks of a figure once, under the first that shows all of it', async ({
  page,
}) => {
  await page.goto('/lessons/how-close-to-failure/');
  await expect(page.locator('figure[data-figure="forest"]')).toHaveCount(2);
  await expect(page.getByText('A diamond puts the results of many trials together')).toHaveCount(1);
});

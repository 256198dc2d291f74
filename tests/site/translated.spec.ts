import { live, openLive } from './live.ts';
import { pagesBelow } from './pages.ts';
import { type Browser, expect, type Page, test } from './test.ts';
import { bringTranslator, type Make, makes, type Time, times } from './translator.ts';
import { watch } from './watch.ts';
import { type Snapshots, workings } from './workings.ts';

/** A translator, and when it is at work; without it, the page as it was written. */
interface Translation {
  readonly make: Make;
  readonly time: Time;
}

/** What a figure says at each step, and what the browser complains of. */
async function worked(
  browser: Browser,
  address: string,
  baseURL: string,
  translation?: Translation,
): Promise<{ snapshots: Snapshots; complaints: string[] }> {
  const page = await browser.newPage({ baseURL, serviceWorkers: 'block', reducedMotion: 'reduce' });
  const found = watch(page, new URL(baseURL).host);
  if (translation) await bringTranslator(page, translation.make, translation.time);
  await page.goto(address, { waitUntil: 'commit' });
  // At the very end of parsing: a module may run only then.
  if (translation?.time === 'before') await translateBeforeItRuns(page);
  await page.waitForLoadState('load');
  await live(page.locator('figure[data-figure]').first());
  if (translation?.time === 'after') await page.evaluate(() => window.translatePage());
  const snapshots = await workings(page, address.startsWith('/figures/'));
  await page.close();
  return { snapshots, complaints: [...found.console, ...found.errors] };
}

async function translateBeforeItRuns(page: Page) {
  await page.waitForFunction(() => {
    if (document.readyState === 'loading') return false;
    window.translatePage();
    return true;
  });
}

async function expectSame(
  browser: Browser,
  address: string,
  baseURL: string,
  translations: readonly Translation[],
) {
  const plain = await worked(browser, address, baseURL);
  expect(plain.complaints).toEqual([]);
  for (const translation of translations)
    await test.step(`${translation.make}, ${translation.time}`, async () => {
      const { snapshots, complaints } = await worked(browser, address, baseURL, translation);
      expect.soft(complaints, 'nothing is complained of').toEqual([]);
      expect.soft(snapshots, 'every control works, and what is said is what is so').toEqual(plain.snapshots);
    });
}

/** With steps, and without a run. */
const figures = ['/figures/drop-set/', '/figures/forest/'];
const lessons = pagesBelow('/lessons/').map(({ address }) => address);

/** Every way and every time, spread over all addresses together. */
const translations: readonly Translation[] = makes.flatMap((make) => times.map((time) => ({ make, time })));
const nth = (index: number) => translations[index % translations.length]!;

/** In frames and lessons it is the same code. */
const cases: readonly (readonly [address: string, translations: readonly Translation[]])[] = [
  ...figures.map((address, index) => [address, [nth(5 * index)]] as const),
  ['/embed/forest/', [nth(13)]],
  [lessons[0]!, [nth(7)]],
];

for (const [address, tried] of cases)
  test(`${address} works where it is translated, however and whenever`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    await expectSame(browser, address, baseURL!, tried);
  });

test('the moments of a story are named in words that a translator reads', async ({ page }) => {
  await bringTranslator(page, 'wraps', 'throughout');
  const figure = await openLive(page, '/figures/drop-set/');
  const moments = figure.locator('.story-steps input');
  expect(await moments.count()).toBeGreaterThan(2);
  for (const moment of await moments.all())
    await expect(moment).toHaveAccessibleName(/^[^a-z]*[A-Z]{3}[^a-z]*$/);
});

test('the search counts beside its choices where they are translated', async ({ page }) => {
  await bringTranslator(page, 'wraps', 'throughout');
  await page.goto('/search/?q=muscle');
  const choice = page.locator('label', { has: page.locator('input[value="Study"]') });
  await expect(choice.locator('.search-count')).toHaveText(/^\d+$/);
  await expect(choice, 'and says what is counted').toContainText('STUDIES');
});

test('a set is logged where the sentence with its guess is translated as one text', async ({ page }) => {
  const { errors } = watch(page, '');
  await bringTranslator(page, 'flattens', 'throughout');
  await page.goto('/reps-left/');
  for (const [asked, count] of [
    ['guess', '2'],
    ['done', '4'],
  ] as const)
    await page.locator(`[data-ask="${asked}"] button[value="${count}"]`).click();
  await expect(page.locator('[data-sets] li')).toHaveText(/SAID 2, DID 4$/);
  expect(errors).toEqual([]);
});

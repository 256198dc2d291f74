import { listPart } from '../../src/addresses/lists.ts';
import { figureIds } from '../../src/figures/list.ts';
import { pages } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** What is a screen of a phone. */
const phone = { width: 390, height: 664 };
const mostScreens = 6;

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const listed = (page: Page) => page.locator('#studies > li:visible');

for (const address of ['/references/', '/figures/'])
  test(`${address} ends within six screens of a phone`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(address);
    expect(await heightOf(page)).toBeLessThanOrEqual(mostScreens * phone.height);
  });

test('a row of the references says who, what was found, of what kind, how read and on which side', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/references/');
  const row = page.locator('#marcora2010mind');
  await expect(row.getByRole('link')).toHaveText('Marcora 2010');
  await expect(row).toContainText('At exhaustion the riders could still make several times the power');
  await expect(row).toContainText('experiment, 10 people');
  await expect(row).toContainText('abstract read');
  await expect(row.locator('.study-direction')).toContainText(/^supports \d/);
});

test('all studies can be shown, and the rest of them is found by a link into it', async ({ page }) => {
  await page.goto('/references/');
  const first = await listed(page).count();
  const status = page.getByRole('status');
  const [, all = ''] = new RegExp(`^${first} of (\\d+) are shown`).exec(await status.innerText()) ?? [];
  await page.getByText(`Show all ${all}`).click();
  await expect(page.locator('.study-rows > li:visible')).toHaveCount(Number(all));
  await expect(status).toHaveText(`All ${all} are listed.`);
  await page.getByText(`Show the first ${first} only`).click();
  await expect(page.locator('.study-rows > li:visible')).toHaveCount(first);
  const last = await page.locator('#studies-rest li').last().getAttribute('id');
  await page.goto('/about/');
  await page.goto(`/references/#${last}`);
  await expect(page.locator(`#${last}`)).toBeInViewport();
});

test('a sceptic’s filters are kept in the address, and old addresses still work', async ({ page }) => {
  await page.goto('/references/?kind=trial&read=second-hand');
  await expect(page.getByText('Filter and sort (2 set)')).toBeVisible();
  for (const row of await listed(page).all()) {
    await expect(row).toContainText('trial');
    await expect(row).toContainText('second-hand');
  }
  await page.getByText('Filter and sort').click();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByLabel('Direction').selectOption('contradicts');
  await page.getByLabel('Size').selectOption('20');
  await expect(page).toHaveURL(/direction=contradicts&size=20|size=20.*direction=contradicts/);
  expect(await listed(page).count()).toBeGreaterThan(0);
  for (const row of await listed(page).all()) await expect(row).toContainText('contradicts');
});

test('the studies of a claim, the randomised ones and the largest are found, and the list is a press away on a phone', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/references/');
  await expect(listed(page).first()).toBeInViewport({ ratio: 1 });
  const all = Number(/of (\d+)/.exec(await page.getByRole('status').innerText())?.[1]);
  await page.getByText('Filter and sort').click();
  await page.getByLabel('Sorted by').selectOption('-people');
  const people = await listed(page).evaluateAll((rows) => rows.map(({ dataset }) => Number(dataset.people)));
  expect(people).toEqual(people.toSorted((a, b) => b - a));
  await page.getByLabel('Claim it bears on').selectOption('failure-not-required');
  await page.getByLabel('Design').selectOption('randomised');
  expect(await listed(page).count()).toBeLessThan(all / 4);
  for (const row of await listed(page).all()) await expect(row).toContainText(/trial|experiment/);
  await page.getByRole('button', { name: 'See the list' }).click();
  await expect(page.getByText('Filter and sort (3 set)')).toBeFocused();
  await expect(listed(page).first()).toBeInViewport({ ratio: 1 });
});

test('the record of a study says who, when, how sure and what was found before anything else', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/references/marcora2010mind/');
  for (const [part, words] of [
    ['.study-who', 'Marcora and Staiano 2010 · experiment, 10 people, abstract read'],
    ['.answer-line', 'At exhaustion the riders could still make several times the power'],
  ] as const) {
    await expect(page.locator(part)).toContainText(words);
    await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
  }
});

test('names and titles are sifted in any spelling', async ({ page }) => {
  await page.goto('/references/');
  const words = page.getByLabel('Words');
  for (const [typed, id] of [
    ['Sodal', 'sodal2023dropsets'],
    ['mind-over-muscle', 'marcora2010mind'],
    ['“mind over muscle”', 'marcora2010mind'],
    ['10.1007/s00421-010-1418-6', 'marcora2010mind'],
    ['https://doi.org/10.1007/S00421-010-1418-6', 'marcora2010mind'],
    ['doi: 10.1007%2Fs00421-010-1418-6.', 'marcora2010mind'],
  ] as const) {
    await words.fill(typed);
    await expect(page.locator(`#studies > #${id}`)).toBeVisible();
    expect(await listed(page).count()).toBeLessThan(4);
  }
  for (const nonsense of ['xylophone', '???', '💪']) {
    await words.fill(nonsense);
    await expect(listed(page), nonsense).toHaveCount(0);
    await expect(page.getByRole('status')).toContainText(/^0 of \d+/);
  }
});

/** A study that stands in another part of the list than its page. */
const inOtherPart = /<li id="([^"]+)"/.exec(
  pages
    .find(({ address }) => address === listPart('references', 2))
    ?.html()
    .split('id="studies"')[1] ?? '',
)?.[1];

test('a list in parts answers for all of them: to what is asked, in the address and by a link', async ({
  page,
}) => {
  expect(inOtherPart).toBeDefined();
  await page.goto('/references/');
  await expect(page.locator(`li#${inOtherPart}`)).toHaveCount(0);
  await page.goto(`/references/?words=${inOtherPart?.replace(/\d{4}.*/, '')}`);
  await expect(page.locator(`#studies > #${inOtherPart}`)).toBeVisible();
  await page.goto('/about/');
  await page.goto(`/references/#${inOtherPart}`);
  await expect(page.locator(`li#${inOtherPart}`)).toBeInViewport();
});

test('whoever goes back into a list that was opened is where they left it, with what they had filtered', async ({
  page,
}) => {
  for (const address of ['/references/?words=muscle', '/references/']) {
    await page.setViewportSize(phone);
    await page.goto(address);
    await page.locator('.list-rest > summary').click();
    await expect(page.getByRole('status').first()).toContainText(/All|fit/);
    const links = page.locator(
      '.study-rows > li:visible h3 a, .study-rows > li:visible a[href^="/references/"]',
    );
    await expect.poll(() => links.count()).toBeGreaterThan(30);
    const link = links.nth(28);
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before, 'far below the closed list').toBeGreaterThan(2000);
    await link.click();
    await expect(page).toHaveURL(/\/references\/\w+\/$/);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 100);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(before + 100);
    await page.evaluate(() => sessionStorage.clear());
  }
});

test('without script a link to a row of another part leads to the link of that part', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  const page = await context.newPage();
  await page.goto(`/references/#${inOtherPart}`);
  const item = page.locator('nav li').filter({ hasText: 'What you came for is in there.' });
  await expect(item).toBeVisible();
  await expect(item).toBeInViewport();
  await item.getByRole('link').click();
  await expect(page.locator(`#studies > #${inOtherPart}`)).toHaveCount(1);
  await context.close();
});

test('a list whose other parts do not come says so, and asks again for them', async ({ page }) => {
  const parts = '**/lists/**';
  await page.route(parts, (route) => route.abort());
  await page.goto('/references/');
  await page.getByLabel('Words').fill('a');
  await expect(page.getByRole('status')).toContainText(/^The other \d+ of \d+ could not be loaded/);
  expect(await listed(page).count()).toBeGreaterThan(0);
  await page.unroute(parts);
  await page.getByLabel('Words').fill('drop set');
  await expect(page.getByRole('status')).toContainText(/^\d+ of \d+ fit/);
});

test('without script the references open and lead to the rest of them, and all figures lead to their presets', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  const page = await context.newPage();
  await page.goto('/references/');
  await page.locator('#studies-rest > summary').click();
  await expect(page.locator('#studies-rest .study-rows > li').last()).toBeVisible();
  await page.locator('#studies-rest nav a').first().click();
  await expect(page.locator('.study-rows > li').last()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^References, \d+ to \d+$/);
  await page.goto('/figures/');
  await page.locator('.figure-tile summary').first().click();
  await expect(
    page.getByRole('link', { name: 'Hardly anything: a twentieth of your maximum' }),
  ).toBeVisible();
  await context.close();
});

test('every figure stands in the list as a picture of one size, with what one may begin with inside', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/figures/');
  const pictures = page.locator('.figure-tile > a > svg');
  await expect(pictures).toHaveCount(figureIds.length);
  const sizes = await pictures.evaluateAll((all) =>
    all.map((picture) => {
      const { width, height } = picture.getBoundingClientRect();
      return `${Math.round(width)} × ${Math.round(height)}`;
    }),
  );
  expect(new Set(sizes).size).toBe(1);
  for (const tile of await page.locator('.figure-tile').all()) {
    expect(await tile.locator('li a').count()).toBeGreaterThan(0);
    const [title, picture] = [tile.locator('> a > span'), tile.locator('> a > svg')];
    expect((await title.boundingBox())!.y, 'its title is above it').toBeLessThan(
      (await picture.boundingBox())!.y,
    );
  }
});

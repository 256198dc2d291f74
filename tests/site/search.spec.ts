import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FirstSearchFile, SearchDocument } from '../../src/search/documents.ts';
import { dist, files } from './pages.ts';
import { expect, type Page, type Route, test } from './test.ts';

const results = (page: Page) => page.locator('[data-search-results] > li');
const field = (page: Page) => page.getByLabel('What are you looking for?');
const said = (page: Page) => page.locator('[data-search-said]');
const asked = (page: Page) => new URL(page.url()).searchParams.get('q');

/** Reads files only. */
test('the index has every lesson, claim, figure and study once, leads to places that are there, and stays small', () => {
  const read = (file: string) => {
    const text = readFileSync(join(dist, file));
    expect(gzipSync(text).length, file).toBeLessThan(150_000);
    return JSON.parse(text.toString()) as unknown;
  };
  const { documents: first, others } = read('search.json') as FirstSearchFile;
  expect(first.filter(({ kind }) => kind === 'Study')).toEqual([]);
  const documents = [...first, ...others.flatMap((file) => read(file) as SearchDocument[])];
  const urls = documents.map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  const pages = files
    .map((file) => /^((?:lessons|claims|figures|references)\/[^/]+\/)index\.html$/.exec(file)?.[1])
    .flatMap((page) => (page === undefined ? [] : [`/${page}`]));
  expect(urls).toEqual(expect.arrayContaining(pages));
  const html = new Map<string, string>();
  for (const url of [...urls, ...documents.flatMap(({ parts = [] }) => parts.map((part) => part.url))]) {
    const { pathname, hash } = new URL(url, 'https://example.org');
    const page = html.get(pathname) ?? readFileSync(join(dist, pathname, 'index.html'), 'utf8');
    html.set(pathname, page);
    if (hash !== '') expect(page, url).toContain(`id="${hash.slice(1)}"`);
  }
});

test('search finds lessons, figures, claims, studies and terms from the keyboard, and its address holds the question', async ({
  page,
}) => {
  await page.goto('/search/');
  await field(page).focus();
  await page.keyboard.type('motor-unit');
  await expect(results(page).first()).toContainText('Motor unit');
  await expect(said(page)).toContainText(/^\d+ results\.$/);
  await expect.poll(() => asked(page)).toBe('motor-unit');
  for (const kind of ['Lesson', 'Figure', 'Claim', 'Study', 'Term']) {
    await page.locator(`input[name=kind][value=${kind}]`).check();
    await expect(results(page).first().locator('.search-kind')).toHaveText(kind);
    const count = await page.locator(`label:has([value=${kind}]) .search-count`).innerText();
    await expect(said(page)).toHaveText(new RegExp(`^${count} .+ among \\d+ results\\.$`));
    await expect(results(page).first().locator('.search-sure')).not.toBeEmpty();
  }
  await page.reload();
  await expect(results(page).first().locator('.search-kind')).toHaveText('Term');
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#motor-unit$/);
});

test('a slip is corrected and said, and what was typed can be insisted on', async ({ page }) => {
  await page.goto('/search/?q=recruitmnt');
  await expect(said(page)).toContainText('showing results for “recruitment”');
  await expect(results(page).first()).toContainText('Recruitment');
  await page.getByRole('button', { name: 'Search for “recruitmnt” all the same' }).click();
  await expect(said(page)).toContainText('Nothing here has “recruitmnt” in it');
  await expect(results(page)).toHaveCount(0);
  await expect(page).toHaveURL(/typed=1/);
  await field(page).fill('recruitmen');
  await expect(results(page).first()).toContainText('recruitment');
  await expect(page).not.toHaveURL(/typed/);
});

test('the search says when it finds nothing', async ({ page }) => {
  for (const nonsense of ['xylophone', 'a'.repeat(300)]) {
    await page.goto(`/search/?q=${nonsense}`);
    await expect(said(page)).toContainText(`Nothing here has “${nonsense.slice(0, 40)}`);
    await expect(results(page)).toHaveCount(0);
  }
});

test('a study is found by its DOI and by author and year, and a preset by its name', async ({ page }) => {
  for (const [words, address] of [
    ['https://doi.org/10.1007/s00421-010-1418-6', '/references/marcora2010mind/'],
    ['Marcora 2010', '/references/marcora2010mind/'],
    ['To the end, then the load is dropped twice', '/figures/set/?next=drop-50_drop-35'],
  ] as const) {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', address);
  }
});

test('more results are shown on request, from the first of them on', async ({ page }) => {
  await page.goto('/search/?q=failure');
  await expect(results(page)).toHaveCount(20);
  await page.getByRole('button', { name: /^Show 20 more/ }).click();
  await expect(results(page)).toHaveCount(40);
  await expect(results(page).nth(20).getByRole('link').first()).toBeFocused();
});

test('whoever comes to the search types at once, and nothing jumps; whoever comes back is not put into the field', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('/about/');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click();
  await expect(field(page)).toBeFocused();
  const partsAt = () =>
    page
      .locator('.search fieldset, [data-search-results]')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  const before = await partsAt();
  await page.keyboard.type('failure');
  await expect(results(page)).toHaveCount(20);
  expect(await partsAt(), 'nothing jumps as results come').toEqual(before);
  await results(page).nth(12).getByRole('link').first().click();
  await page.waitForURL(/^(?!.*\/search\/)/);
  await page.goBack();
  await expect(results(page)).toHaveCount(20);
  await expect(field(page)).not.toBeFocused();
});

test('the key / opens the search from any page, and Escape leads back to the place', async ({ page }) => {
  // The scripts of a page may come after it.
  await page.goto('/lessons/drop-sets/', { waitUntil: 'networkidle' });
  await page.evaluate(() => window.scrollTo({ top: 2000, behavior: 'instant' }));
  await page.keyboard.press('Control+/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\//);
  await page.waitForLoadState('networkidle');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('and/or');
  await expect(field(page)).toHaveValue('and/or');
  await field(page).fill('');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/lessons\/drop-sets\/$/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1500);
});

test('what is typed right after the key / is searched for', async ({ page }) => {
  await page.goto('/lessons/drop-sets/', { waitUntil: 'networkidle' });
  // The page that is asked for comes late, so that the letters are typed on the one before.
  await page.route('**/search/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  const client = await page.context().newCDPSession(page);
  for (const key of '/drop SET')
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
  await expect(field(page)).toHaveValue('drop SET');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('s');
  await expect(page).toHaveURL(/q=drop\+SETs/);
  await expect(results(page).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/lessons\/drop-sets\/$/);
  await page.keyboard.press('x');
  await expect(page).toHaveURL(/\/lessons\/drop-sets\/$/);
});

test('the key / is left alone in fields, and everywhere once it is turned off', async ({ page }) => {
  await page.goto('/references/');
  await page.locator('input[name=words]').press('/');
  await expect(page.locator('input[name=words]')).toHaveValue('/');
  await page.goto('/search/');
  await page.getByLabel(/The key \//).uncheck();
  await page.goto('/about/', { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/about\/$/);
});

test('words of lifters find what the site calls otherwise', async ({ page }) => {
  await page.goto('/search/');
  for (const [word, address] of [
    ['hypertrophy', '/claims/drop-sets-similar-growth/'],
    ['CNS', '/claims/cns-ends-set/'],
  ] as const) {
    await field(page).fill(word);
    await expect(results(page).locator(`a[href^="${address}"]`).first(), word).toBeVisible();
  }
});

test('the search says that it works where its index takes long', async ({ page }) => {
  const asked = Promise.withResolvers<Route>();
  await page.route('**/search.json', (route) => asked.resolve(route));
  await page.goto('/search/?q=effort');
  await expect(said(page)).toHaveText('Searching …');
  await (await asked.promise).continue();
  await expect(said(page)).toContainText('results.');
});

test('the search shows what is most likely wanted while the rest of its index takes long, and then all', async ({
  page,
}) => {
  const asked = Promise.withResolvers<Route>();
  await page.route('**/search/*.json', (route) => asked.resolve(route));
  await page.goto('/search/?q=effort');
  await expect(said(page)).toHaveText(/^\d+ results\. Still looking through the rest …$/);
  await expect(results(page).first().locator('.search-kind')).not.toHaveText('Study');
  await results(page).nth(1).getByRole('link').first().focus();
  const focused = await page.locator(':focus').getAttribute('href');
  await (await asked.promise).continue();
  await expect(said(page)).toHaveText(/^\d+ results\.$/);
  await expect(page.locator('label:has([value=Study]) .search-count')).toHaveText(/^[1-9]/);
  await expect(page.locator(`[href="${focused}"]:focus`)).toBeVisible();
});

test('the search says that the rest of its index is missing, and looks through all of it once that comes', async ({
  page,
}) => {
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto('/search/?q=effort');
  await expect(said(page)).toContainText('The rest of the index could not be loaded');
  await expect(results(page).first()).toBeVisible();
  await page.unroute('**/search/*.json');
  await field(page).fill('effort of breathing');
  await expect(said(page)).toContainText(/results?\./);
  await expect(said(page)).not.toContainText('could not');
});

test('the search says so where what has come of its index has nothing on the words', async ({ page }) => {
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto('/search/?q=10.1371/journal.pcbi.1005581');
  await expect(said(page)).toContainText('The part of the index that has come has nothing on “10.1371');
  await expect(said(page)).toContainText('Check that you are connected, then search again.');
});

test('the search needs no connection once its index is loaded', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('effort');
  await expect(said(page)).toContainText('results.');
  await page.route('**', (route) => route.abort());
  await field(page).fill('fatigue');
  await expect(results(page).first()).toContainText('Fatigue');
});

test('the lists of claims and of studies can be filtered and sorted, and the URL says how', async ({
  page,
}) => {
  await page.goto('/claims/');
  const claims = page.locator('#claims > li:visible');
  const all = await claims.count();
  await page.locator('select[name=verdict]').selectOption('contested');
  await expect.poll(() => claims.count()).toBeLessThan(all);
  await expect(page).toHaveURL(/verdict=contested/);
  await page.reload();
  await expect.poll(() => claims.count()).toBeLessThan(all);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => claims.count()).toBe(all);

  await page.goto('/references/');
  const studies = page.locator('#studies > li:visible');
  await page.getByText('Filter and sort').click();
  await page.locator('select[name=sort]').selectOption('-year');
  await expect(studies.first()).toHaveAttribute('data-year', /^20/);
  await page.locator('input[name=words]').fill('Larsen');
  await expect(studies.first()).toContainText('Larsen');
  await expect(page).toHaveURL(/words=Larsen/);
});

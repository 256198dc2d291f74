import { readFileSync } from 'node:fs';
import { pinnedPage } from '../../src/addresses/pinned.ts';
import { addressesOf, type GivenUp, lostAddresses } from '../../src/authoring/release/addresses.ts';
import { filesToKeep } from '../../src/authoring/release/archive.ts';
import { live } from './live.ts';
import { dist } from './pages.ts';
import { expect, test } from './test.ts';
import { expectQuiet, watch } from './watch.ts';

const read = <T>(path: string) =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;
const today = read<Record<string, string>>('dist/v/today.json');
const pinned = (page: string, query = '') => pinnedPage(today[page] ?? 'missing', page, query);

test('every address that was ever published answers, or somebody said why not', () => {
  const published = read<string[]>('content/addresses.json');
  expect(published.length).toBeGreaterThan(1_000);
  expect(lostAddresses(published, addressesOf(dist), read<GivenUp>('content/given-up.json'))).toEqual([]);
});

test('what stays has all that it loads', () => {
  const files = filesToKeep(dist);
  for (const name of [/^_astro\/island\./, /^_astro\/fonts\//, /^v\/files\/.+\.css$/, /^engine\//])
    expect(files.filter((file) => name.test(file)).length, String(name)).toBeGreaterThan(0);
});

test('a figure that stays lives at the state that is asked, and loads nothing that may change', async ({
  page,
  baseURL,
}) => {
  const problems = watch(page, new URL(baseURL ?? '').host);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pinned('/figures/set/', '?load=80&theme=dark'));
  const figure = page.locator('figure[data-figure]');
  await live(figure);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(figure.locator('input[name="load"]')).toHaveValue('80');
  await figure.locator('input[name="load"]').press('ArrowRight');
  await expect(figure.locator('input[name="load"]')).not.toHaveValue('80');
  await expect(page.locator('.pinned')).toContainText('Kept as it was on');
  expect(asked.filter((path) => !/^\/(?:_astro|v)\/|^\/pinned\.js$|^\/favicon/.test(path))).toEqual([]);
  expectQuiet('a figure that stays', problems);
});

const corrections = '**/v/corrections.json';

test('a claim that stays says in one line what was corrected since, with a link', async ({ page }) => {
  const place = '/claims/not-hacks/?changed=2026-12-03#history';
  await page.route(corrections, (route) =>
    route.fulfill({
      json: {
        version: '9.0.0',
        pages: {
          '/claims/not-hacks/': Array.from({ length: 99 }, () => ({
            day: '2026-12-03',
            change: 'A study was read anew.',
            place,
          })),
        },
      },
    }),
  );
  await page.goto(pinned('/claims/not-hacks/'));
  const line = page.locator('.pinned');
  await expect(line).toContainText('Corrected since, on 3 December 2026: A study was read anew.');
  await expect(line.getByRole('link', { name: 'Corrected since' })).toHaveAttribute(
    'href',
    /\?changed=2026-12-03#history$/,
  );
});

test('a version whose site is gone reads on', async ({ page }) => {
  await page.route(corrections, (route) => route.abort());
  await page.goto(pinned('/claims/not-hacks/'));
  await expect(page.getByRole('heading')).toBeVisible();
  await expect(page.locator('.pinned')).toHaveText(
    /^Kept as it was on \d+ \w+ \d+, version [\d.]+\. .* See it as it is today$/,
  );
});

test('an unknown version leads to the page of today and says so', async ({ page }) => {
  await page.goto('/v/000000000000/figures/set/?load=80');
  const link = page.getByText('No version is kept at this address').getByRole('link');
  await expect(link).toHaveAttribute('href', '/figures/set/?load=80');
  await link.click();
  await expect(page.locator('figure[data-figure] input[name="load"]')).toHaveValue('80');
});

test('a version without the slash at its end leads to the version', async ({ page }) => {
  await page.goto(`${pinned('/figures/set/').slice(0, -1)}?load=80`);
  await expect(page).toHaveURL(new RegExp(`${pinned('/figures/set/', '\\?load=80')}$`));
});

test('the address of a version that is open says nothing of how its frame looks', async ({ page }) => {
  await page.goto(pinned('/figures/set/', '?load=80&theme=dark&caption=off'));
  const figure = page.locator('figure[data-figure]');
  await live(figure);
  await figure.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog').getByLabel('The address that stays')).toHaveValue(
    new RegExp(`${pinned('/figures/set/', '\\?load=80')}$`),
  );
});

test('a share and an embed come in two kinds', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
  await page.goto('/figures/set/?load=80');
  const figure = page.locator('figure[data-figure]');
  await live(figure);
  await figure.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Link that stays as it is' }).click();
  await expect(dialog.getByLabel('The address that stays')).toHaveValue(
    new RegExp(`${pinned('/figures/set/', '\\?load=80')}$`),
  );
  await page.keyboard.press('Escape');
  await figure.getByRole('button', { name: 'Embed' }).click();
  const code = page.getByRole('dialog').getByLabel('The code to paste');
  await expect(code).toHaveValue(/\/embed\/set\/\?load=80/);
  await page.getByRole('dialog').getByLabel('Keep it as it is now').check();
  await expect(code).toHaveValue(new RegExp(pinned('/figures/set/', '\\?load=80')));
  await page.getByRole('dialog').getByLabel('Keep it as it is now').uncheck();
  await expect(code).toHaveValue(/\/embed\/set\/\?load=80/);
});

test('a version that is open is the one that its own dialogs give', async ({ page }) => {
  const here = pinned('/figures/set/');
  // The site has moved on since.
  await page.route('**/v/today.json', (route) =>
    route.fulfill({ json: { '/figures/set/': 'ffffffffffff' } }),
  );
  await page.goto(`${here}?load=80`);
  const figure = page.locator('figure[data-figure]');
  await live(figure);
  await figure.getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('dialog').getByLabel('In words')).toHaveValue(new RegExp(`${here}\\?load=80`));
  await page.keyboard.press('Escape');
  await figure.getByRole('button', { name: 'Embed' }).click();
  await page.getByRole('dialog').getByLabel('Keep it as it is now').check();
  await expect(page.getByRole('dialog').getByLabel('The code to paste')).toHaveValue(
    new RegExp(`${here}\\?load=80`),
  );
});

test('where the version cannot be had, that is said', async ({ page }) => {
  await page.route('**/v/today.json', (route) => route.abort());
  await page.goto('/claims/not-hacks/');
  await page.getByText('Share this claim').click();
  await page.getByRole('button', { name: 'Copy a link that stays' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'could not be found' })).toBeVisible();
});

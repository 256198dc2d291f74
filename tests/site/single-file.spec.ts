import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { singleFilePaths } from '../../src/addresses/singleFiles.ts';
import { figures } from '../../src/figures/index.ts';
import { expectAccessible } from './access.ts';
import { stickingOut } from './fits.ts';
import { dist, files, pagesBelow } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** Pages as one file each, opened from a folder on the disk, where nothing answers. */
const folders = singleFilePaths.map((path) => path.replace(':file', '').slice(1));
const singleFiles = files.filter((file) => folders.some((folder) => file.startsWith(folder)));
const pageOf = (file: string) =>
  [...pagesBelow('/figures/'), ...pagesBelow('/lessons/')].find(
    ({ address }) => `files${address.slice(0, -1)}.htm` === file,
  );
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

let disk = '';
test.beforeAll(() => {
  disk = mkdtempSync(join(tmpdir(), 'single-file-'));
});
test.afterAll(() => rmSync(disk, { recursive: true }));

/** Puts a file on the disk under the name that it is saved by, and says where it is. */
function onDisk(file: string): string {
  const path = join(disk, basename(file).replace(/\.htm$/, '.html'));
  copyFileSync(join(dist, file), path);
  return pathToFileURL(path).href;
}

/** What a file asks for beside itself, and what goes wrong in it. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!request.isNavigationRequest() && !/^(data|blob):/.test(url)) faults.push(`asks for ${url}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  return faults;
}

/** Touches the first figure of a page that is not closed, and waits until it can be worked. */
async function live(page: Page) {
  const figure = page.locator('figure[data-figure]:has(astro-island[props])').first();
  await figure.locator('astro-island').dispatchEvent('pointerdown');
  await expect(figure).toHaveAttribute('data-live', 'true', { timeout: 20_000 });
  return figure;
}

test('each figure and each lesson is one file of 350 kB at most, that no search engine lists', () => {
  const expected = [...Object.keys(figures), ...pagesBelow('/lessons/').map(({ address }) => address)];
  expect(singleFiles.length).toBe(expected.length);
  const large = singleFiles
    .map((file) => `${file} ${statSync(join(dist, file)).size}`)
    .filter((line) => Number(line.split(' ')[1]) > 350_000);
  expect(large).toEqual([]);
  for (const file of singleFiles)
    expect.soft(read(file), file).toContain('<meta name="robots" content="noindex">');
});

/** How many times a pattern is in a text. */
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

test('a lesson as a file has every claim, verdict, figure and reference of its page, and the DOIs', () => {
  for (const { address, html } of pagesBelow('/lessons/')) {
    const file = read(`files${address.slice(0, -1)}.htm`);
    for (const part of [
      /class="note-mark"/g,
      /<figure[^>]* data-figure=/g,
      /<li id="ref-/g,
      /href="https:\/\/doi\.org/g,
      /<h2/g,
    ])
      expect.soft(count(file, part), `${address} ${part}`).toBeGreaterThanOrEqual(count(html(), part));
  }
});

test('a figure as a file lists the studies that its page names, with their DOIs', () => {
  for (const { address, html } of pagesBelow('/figures/')) {
    const file = read(`files${address.slice(0, -1)}.htm`);
    const named = new Set([...html().matchAll(/href="\/references\/([^/"]+)\//g)].map(([, id]) => id));
    for (const id of named) expect.soft(file, address).toContain(`<li id="ref-${id}">`);
    expect.soft(count(file, /href="https:\/\/doi\.org/g), address).toBeGreaterThan(0);
  }
});

for (const file of singleFiles)
  test(`${file} comes alive from a disk, asks for nothing, and fits a phone`, async ({ page }) => {
    const faults = listen(page);
    await page.setViewportSize({ width: 390, height: 664 });
    await page.goto(onDisk(file));
    const figure = await live(page);
    await expect(figure.locator('[data-notice]')).toHaveText('');
    expect.soft(await page.evaluate(stickingOut)).toEqual([]);
    await expect(page.locator('h1')).toHaveText(
      (pageOf(file)?.html() ?? '').match(/<h1>(.*?)<\/h1>/)?.[1] ?? '-',
    );
    const nowhere = await page
      .locator('a:not([href^="https:"], [href^="#"], [href^="?"], [href^="mailto:"], [href=""])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    // Those that a figure has drawn anew lead on by paths alone until somebody comes near them.
    for (const path of nowhere) expect.soft(path).toMatch(/^\//);
    expect(faults).toEqual([]);
  });

const set = 'files/figures/set.htm';

for (const isLive of [false, true])
  test(`each button of a file opens what it names, ${isLive ? 'once' : 'before'} the figure is live`, async ({
    page,
  }) => {
    for (const [name, title] of [
      ['Cite', 'Cite this figure'],
      ['Download', 'Download this figure'],
      ['Share', 'Share this figure'],
    ] as const) {
      await page.goto(onDisk(set));
      if (isLive) await live(page);
      await expect(page.getByRole('button', { name: 'Embed' }), 'a file is no frame of the site').toHaveCount(
        0,
      );
      await page.getByRole('button', { name, exact: true }).first().click();
      await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    }
  });

test('a file keeps the state that was saved with it under parameters of others', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener(
      'readystatechange',
      () => (document.documentElement.dataset.state = '?load=80'),
    );
  });
  await page.goto(`${onDisk(set)}?utm_source=mail&fbclid=abc`);
  await live(page);
  await expect(page.getByRole('slider', { name: /^Load/ })).toHaveValue('80');
});

/** The picture of the part that leads, as it is. */
const picture = (page: Page) => page.locator('[data-part="lead"]:visible [data-moving]').first().innerHTML();

test('a figure plays from a disk, and its sliders move the picture, the reading and the crowd', async ({
  page,
}) => {
  const faults = listen(page);
  await page.goto(onDisk(set));
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url().slice(0, 5)));
  const rest = await picture(page);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => picture(page)).not.toBe(rest);
  const before = await picture(page);
  await page.getByRole('slider', { name: /^Load/ }).fill('85');
  await expect(page.locator('[data-announcement]')).toContainText('instead of');
  expect(await picture(page)).not.toBe(before);
  await expect.poll(() => workers).toEqual(['data:']);
  await expect(page.locator('[data-notes]')).toHaveText('');
  expect(page.url()).toBe(onDisk(set));
  expect(faults).toEqual([]);
});

test('the query of a file on a disk is its state, and one that cannot be read is told as on the site', async ({
  page,
}) => {
  await page.goto(`${onDisk(set)}?load=80`);
  await expect(page.getByRole('slider', { name: /^Load/ })).toHaveValue('80');
  await page.goto(`${onDisk(set)}?load=999`);
  await expect(page.locator('[data-notes]')).toContainText('999');
  await expect(page.getByRole('slider', { name: /^Load/ })).toHaveValue('100');
  // A preset of the list is a state of the file.
  await page.locator('.presets a').nth(1).click();
  await expect(page.locator('figure')).toHaveAttribute('data-live', 'true');
  expect(page.url()).toMatch(/^file:.*\?\w+=/);
});

test('the dialog saves the figure with what is shown, and the file opens with it', async ({ page }) => {
  await page.goto('/figures/set/?load=85&effort=8');
  await page.getByRole('button', { name: 'Download', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'One file (HTML)' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('set-load-85-effort-8.html');
  await expect(dialog.getByRole('status').first()).toHaveText('Saved as set-load-85-effort-8.html.');
  const path = join(disk, download.suggestedFilename());
  await download.saveAs(path);

  const faults = listen(page);
  await page.goto(pathToFileURL(path).href);
  await expect(page.getByRole('slider', { name: /^Load/ })).toHaveValue('85');
  await expect(page.getByRole('slider', { name: /most effort/ })).toHaveValue('8');
  // What the address asks comes first.
  await page.goto(`${pathToFileURL(path).href}?load=60`);
  await expect(page.getByRole('slider', { name: /^Load/ })).toHaveValue('60');
  expect(faults).toEqual([]);
});

test('where the file does not come the dialog says so', async ({ page }) => {
  await page.goto('/figures/set/?load=85');
  await page.route('**/files/**', (route) => route.fulfill({ status: 404, body: 'not here' }));
  await page.getByRole('button', { name: 'Download', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'One file (HTML)' }).click();
  await expect(page.getByRole('dialog').getByRole('status').first()).toHaveText(
    'The file could not be made. Check that you are connected, then try again.',
  );
});

test('the dialogs of a file name the site, and save pictures without a network', async ({ page }) => {
  const faults = listen(page);
  await page.goto(`${onDisk(set)}?load=85`);
  await live(page);
  const bar = page.getByRole('group', { name: 'More of this figure' });
  await expect(bar.getByRole('button', { name: 'Embed' })).toHaveCount(0);
  await bar.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'The address of what you see now' })).toHaveValue(
    /^https:\/\/[^/]+\/figures\/set\/\?load=85$/,
  );
  await page.keyboard.press('Escape');
  await expectAccessible(page, set, { dark: true });
  await bar.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByRole('button', { name: 'One file (HTML)' })).toHaveCount(0);
  const save = async (name: string) => {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFileSync(await (await saved).path());
  };
  expect((await save('Picture (PNG)')).length).toBeGreaterThan(20_000);
  // The font of its labels is in it.
  const [, font = ''] =
    /data:font\/woff2;base64,([\w+/=]+)/.exec((await save('Drawing (SVG)')).toString()) ?? [];
  expect(Buffer.from(font, 'base64').subarray(0, 4).toString()).toBe('wOF2');
  expect(font.length).toBeGreaterThan(15_000);
  expect(faults).toEqual([]);
});

test('what a figure draws anew links to the site', async ({ page }) => {
  await page.goto(onDisk('files/figures/forest.htm'));
  await live(page);
  await page.getByRole('combobox').first().selectOption({ index: 1 });
  const link = page.locator('[data-picture]:visible a').first();
  expect(await link.getAttribute('href'), 'it is drawn with a path').toMatch(/^\//);
  await link.focus();
  await expect(link).toHaveAttribute('href', /^https:\/\/[^/]+\/(claims|references)\//);
});

test('a lesson as a file takes guesses and opens its terms, in the dark as in the light', async ({
  page,
}) => {
  const faults = listen(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(onDisk('files/lessons/drop-sets.htm'));
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 22, 26)');
  await page.locator('.term').first().click();
  await expect(page.locator('.definition:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  const question = page.locator('[data-prediction][data-ready]:has(.guess-amount)').first();
  await question.getByRole('button', { name: 'That is my guess' }).click();
  await expect(question.locator('.answer')).toBeVisible();
  expect(faults).toEqual([]);
});

test('without JavaScript a file shows its stills and its words, and says what is missing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(onDisk(set));
  await expect(page.locator('[data-part="lead"] svg').first()).toBeVisible();
  await expect(page.locator('.controls').first()).toBeHidden();
  await expect(page.locator('.still-note').first()).toHaveText(/^Playing needs JavaScript/);
  await expect(page.locator('.other-state')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'About this file' })).toBeVisible();
  await context.close();
});

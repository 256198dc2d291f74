import { readFileSync } from 'node:fs';
import { embedHeight } from '../../src/exports/embedHeight.ts';
import { figures } from '../../src/figures/index.ts';
import { defaults } from '../../src/scenario/field.ts';
import { expectAccessible } from './access.ts';
import { stickingOut } from './fits.ts';
import { expect, type Page, type Route, test } from './test.ts';
import { expectQuiet, watch } from './watch.ts';

/** A permission would be left to the next test. */
test.use({ reuseContext: false });

const address = '/figures/hold/?target=30';

/** The height that the code gives the frame of that address; embedding.spec.ts holds it against each figure. */
const { hold } = figures;
const height = embedHeight(
  { definition: hold, scenario: { ...defaults(hold.fields), target: 30 }, data: undefined },
  { controls: true, caption: true },
);

async function openFigure(page: Page) {
  await page.goto(address);
  await expect(page.locator('figure[data-live="true"]').first()).toBeVisible();
}

async function openDialog(page: Page, name: string) {
  const opener = page.getByRole('button', { name, exact: true });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return { opener, dialog };
}

async function open(page: Page, name: string) {
  await openFigure(page);
  return openDialog(page, name);
}

test('each dialog fits a phone, is accessible, and asks no other host for anything', async ({
  page,
  baseURL,
}) => {
  // Five dialogs, each looked at as a page is.
  test.slow();
  const complaints = watch(page, new URL(baseURL ?? '').host);
  await page.setViewportSize({ width: 360, height: 740 });
  await openFigure(page);
  for (const name of ['Numbers', 'Share', 'Embed', 'Cite', 'Download'])
    await test.step(name, async () => {
      const { dialog } = await openDialog(page, name);
      await expect(dialog.getByRole('heading', { level: 2 })).toBeVisible();
      expect.soft(await page.evaluate(stickingOut)).toEqual([]);
      // A phone that is enlarged four times.
      await page.setViewportSize({ width: 195, height: 370 });
      const beyond = await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect.soft(beyond, 'what is wider than the dialog, px').toBe(0);
      await page.setViewportSize({ width: 360, height: 740 });
      const small = await dialog
        .locator('button, a:not(p a), select, label:has(input)')
        .evaluateAll((targets) =>
          targets
            .map((target) => ({ target, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.height < 44 || box.width < 44)
            .map(({ target }) => target.textContent),
        );
      expect.soft(small, 'every target is 44 px or more').toEqual([]);
      if (name === 'Numbers')
        expect(await dialog.locator('tbody tr:has(> th[scope="row"]:first-child)').count()).toBe(
          await dialog.locator('tbody tr').count(),
        );
      await expectAccessible(page, `${address}, ${name}`, { within: 'dialog', dark: name === 'Embed' });
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  expectQuiet(address, complaints);
});

test('Escape takes back a dialog whose code or style sheet is still on its way', async ({ page }) => {
  for (const late of ['**/_astro/Share.*.js', '**/_astro/exports.*.css']) {
    const asked = Promise.withResolvers<Route>();
    let isFirst = true;
    await page.route(late, (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
      return asked.resolve(route);
    });
    await openFigure(page);
    await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
    const route = await asked.promise;
    await page.keyboard.press('Escape');
    const came = page.waitForEvent('requestfinished', (request) => request === route.request());
    await route.continue();
    await came;
    await page.unroute(late);
    await page.waitForTimeout(300);
    await expect(page.locator('dialog'), late).toHaveCount(0);
    const { dialog } = await openDialog(page, 'Share');
    await expect(dialog, late).toBeVisible();
  }
});

test('a dialog closes with its button and with a press beside it, and leads back either way', async ({
  page,
}) => {
  const { opener, dialog } = await open(page, 'Cite');
  await dialog.getByRole('button', { name: 'Close' }).click();
  // The browser gives the focus back a moment before the figure hears that the dialog was closed.
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
  await opener.press('Enter');
  await expect(dialog).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('copying says that it worked, and selects the text where it may not', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { dialog } = await open(page, 'Share');
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('status').first()).toHaveText('Copied.');
  const url = await dialog.getByRole('textbox').first().inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);

  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('status').first()).toContainText('selected');
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe(url);
});

/** What was handed to apps, and what they answer: a browser lets a press share for some seconds only. */
const withApps = (page: Page, refusals: readonly string[]) =>
  page.addInitScript((names) => {
    const left = [...names];
    const handed: unknown[] = [];
    Object.assign(window, { handed });
    navigator.canShare = () => true;
    navigator.share = async ({ url, files = [] } = {}) => {
      const refusal = left.shift();
      if (refusal !== undefined) throw new DOMException('', refusal);
      const bytes = await Promise.all(
        files.map(async (file) => [...new Uint8Array(await file.slice(0, 4).arrayBuffer())]),
      );
      handed.push({ url, files: files.map(({ name, type }) => [name, type]), bytes });
    };
  }, refusals);
const handed = (page: Page) => page.evaluate(() => (window as unknown as { handed: unknown[] }).handed);
const picture = {
  url: expect.stringMatching(/\/figures\/hold\/\?target=30$/),
  files: [['hold-target-30.png', 'image/png']],
  bytes: [[0x89, 0x50, 0x4e, 0x47]],
};

test('the picture of what is shown goes to an app with its link', async ({ page }) => {
  await withApps(page, []);
  const { dialog } = await open(page, 'Share');
  await dialog.getByRole('button', { name: 'Share link and picture' }).click();
  await expect(dialog.getByText('Shared.')).toBeVisible();
  expect(await handed(page)).toEqual([picture]);
});

test('a picture that took too long goes with the next press, and a refusal offers another way', async ({
  page,
}) => {
  await withApps(page, ['NotAllowedError', 'AbortError', 'NotAllowedError', 'NotAllowedError']);
  const { dialog } = await open(page, 'Share');
  const press = () => dialog.getByRole('button', { name: 'Share link and picture' }).click();
  const said = dialog.getByRole('status').nth(1);
  await press();
  await expect(said).toHaveText('The picture is ready. Press once more.');
  await press();
  await expect(said).toBeEmpty();
  await press();
  await expect(said).toContainText('Use “Download” for the picture');
  await press();
  await expect(said).toContainText('Use “Download” for the picture');
  await press();
  await expect(said).toHaveText('Shared.');
  expect(await handed(page)).toEqual([picture]);
});

test('where no app takes pictures, the picture is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { dialog } = await open(page, 'Share');
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog.getByText('Picture copied.')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(types).toEqual(['image/png']);
});

test('a reference has the question and the URL of the state', async ({ page }) => {
  const { dialog } = await open(page, 'Cite');
  const texts = dialog.getByRole('textbox');
  for (const text of await texts.all()) {
    await expect(text).toHaveValue(/How long can you hold it\?/);
    await expect(text).toHaveValue(/\/figures\/hold\/\?target=30/);
  }
  await expect(texts).toHaveCount(4);
});

test('the shared link and the code to embed have the state that is shown', async ({ page }) => {
  const shared = (await open(page, 'Share')).dialog;
  await expect(shared.getByRole('textbox').first()).toHaveValue(/\/figures\/hold\/\?target=30$/);
  const pasted = (await open(page, 'Embed')).dialog;
  const code = pasted.getByRole('textbox');
  await expect(code).toHaveValue(/<iframe src="[^"]*\/embed\/hold\/\?target=30"/);
  await expect(code).toHaveValue(new RegExp(`height="${height}"`));
  await pasted.getByRole('combobox').selectOption('dark');
  await pasted.getByLabel('Hide the controls').check();
  await expect(code).toHaveValue(/theme=dark/);
  await expect(code).toHaveValue(/controls=off/);
});

test('the code has the accent colour, notes where it is readable, and can leave out the script', async ({
  page,
}) => {
  const { dialog } = await open(page, 'Embed');
  const code = dialog.getByRole('textbox').last();
  await dialog.getByLabel('Links and buttons').check();
  await dialog.locator('input[type=color]').fill('#ffcc00');
  await expect(code).toHaveValue(/accent=ffcc00/);
  await expect(dialog.getByText('where the page is dark')).toBeVisible();
  await dialog.locator('input[type=color]').fill('#808080');
  await expect(dialog.getByText('keeps its own')).toBeVisible();
  await dialog.getByLabel('Links and buttons').uncheck();
  await expect(code).not.toHaveValue(/accent/);
  await expect(code).toHaveValue(/<\/iframe>\n<script async src="[^"]+\/embed\.js"><\/script>$/);
  await dialog.getByLabel('grow and shrink').uncheck();
  await expect(code).toHaveValue(/<\/iframe>$/);
});

test('the files arrive: a drawing, a picture twice as large, and numbers that can be made again', async ({
  page,
}) => {
  const { dialog } = await open(page, 'Download');
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const drawing = await save('Drawing (SVG)');
  expect(drawing.name).toBe('hold-target-30.svg');
  expect(String(drawing.bytes)).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
  expect(String(drawing.bytes)).toContain('How long can you hold it?');

  const picture = await save('Picture (PNG)');
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.bytes.readUInt32BE(16)).toBe(1440);
  expect(await inkOfTitle(page, picture.bytes), 'the question is written on it').toBeGreaterThan(400);

  const numbers = String((await save('Numbers (CSV)')).bytes);
  expect(numbers, 'Excel knows UTF-8 by its first bytes').toMatch(/^\ufeff# /);
  expect(numbers).toMatch(/# Address: .*\/figures\/hold\/\?target=30/);
  expect(numbers).toMatch(/engine version/);
  expect(numbers.split('\r\n').filter((line) => line !== '' && !line.startsWith('#')).length).toBeGreaterThan(
    50,
  );
});

/** How many dots of a picture’s head, where the question stands, are as dark as ink. */
function inkOfTitle(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, 90);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, 90);
    return data.filter((value, index) => index % 4 === 0 && value < 80).length;
  }, png.toString('base64'));
}

test('presets link to their picture and numbers as files', async ({ page, request }) => {
  await page.goto('/figures/hold/');
  const links = page.locator('.presets a[href$=".svg"], .presets a[href$=".csv"]');
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  expect(paths.length).toBeGreaterThanOrEqual(6);
  for (const path of paths) {
    const text = await (await request.get(path)).text();
    if (path.endsWith('.csv'))
      expect(text).toMatch(/^\ufeff# How long can you hold it\?\r\n[\s\S]*# Address: /);
    else
      expect(
        await page.evaluate((svg) => {
          const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
          return read.querySelector('parsererror') ?? read.documentElement.localName;
        }, text),
      ).toBe('svg');
  }
});

test('an embedded figure can hide its controls and its caption', async ({ page }) => {
  await page.goto('/embed/hold/?controls=off&caption=off');
  await expect(page.locator('figcaption')).toBeHidden();
  await expect(page.locator('.controls:visible')).toHaveCount(0);
});

test('a frame has the canonical URL of the figure, and opens links in a new tab', async ({ page }) => {
  await page.goto('/embed/hold/?theme=dark');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/figures\/hold\/$/);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('base')).toHaveAttribute('target', '_blank');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});

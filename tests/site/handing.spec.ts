import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const address = '/figures/hold/?target=30';

async function open(page: Page, name: string) {
  await page.goto(address);
  await expect(page.locator('figure[data-live="true"]').first()).toBeVisible();
  const opener = page.getByRole('button', { name, exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return { opener, dialog };
}

for (const name of ['Share', 'Embed', 'Cite', 'Download'])
  test(`${name} opens from the keyboard, and Escape leads back to its button`, async ({ page }) => {
    const { opener, dialog } = await open(page, name);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
  });

test('what is shared and what is pasted stand for the very state that is shown', async ({ page }) => {
  const shared = (await open(page, 'Share')).dialog;
  await expect(shared.getByRole('textbox').first()).toHaveValue(/\/figures\/hold\/\?target=30$/);
  const pasted = (await open(page, 'Embed')).dialog;
  const code = pasted.getByRole('textbox');
  await expect(code).toHaveValue(/<iframe src="[^"]*\/embed\/hold\/\?target=30"/);
  await pasted.getByRole('combobox').selectOption('dark');
  await pasted.getByLabel('Hide the controls').check();
  await expect(code).toHaveValue(/theme=dark/);
  await expect(code).toHaveValue(/controls=off/);
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
  expect(picture.bytes.length).toBeGreaterThan(40_000);

  const numbers = String((await save('Numbers (CSV)')).bytes);
  expect(numbers).toMatch(/# Address: .*\/figures\/hold\/\?target=30/);
  expect(numbers).toMatch(/engine version/);
  expect(numbers.split('\r\n').filter((line) => line !== '' && !line.startsWith('#')).length).toBeGreaterThan(
    50,
  );
});

test('the figure that is embedded is the figure that is shown', async ({ page }) => {
  const shapes = async (path: string) => {
    await page.goto(path);
    await expect(page.locator('figure[data-live="true"]').first()).toBeVisible();
    const wide = page.locator('[data-picture="wide"] svg').first();
    await expect(page.locator('input[name="target"]').first()).toHaveValue('30');
    return wide.locator('path').evaluateAll((paths) => paths.map((one) => one.getAttribute('d')));
  };
  expect(await shapes('/embed/hold/?target=30')).toEqual(await shapes('/figures/hold/?target=30'));
});

test('an embedded figure can hide its controls and its caption', async ({ page }) => {
  await page.goto('/embed/hold/?controls=off&caption=off');
  await expect(page.locator('figcaption')).toBeHidden();
  await expect(page.locator('.controls')).toBeHidden();
});

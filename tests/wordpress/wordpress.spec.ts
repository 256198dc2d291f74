import { expect, type Page, test } from '@playwright/test';
import { watch } from '../site/watch.ts';
import { blog, darkPost, figures, pasted, postOf, site } from './pasted.ts';

/** The posts themselves ask a picture of their author elsewhere; what is counted is what the frame does. */
const fromUs = (complaints: readonly string[]) =>
  complaints.filter((text) => !/gravatar|s\.w\.org/.test(text));

const frameIn = (page: Page) => page.locator('iframe.wp-embedded-content');

async function openPost(page: Page, post: string) {
  const { console, errors, failed } = watch(page, '');
  await page.goto(post);
  const frame = frameIn(page);
  await frame.scrollIntoViewIfNeeded();
  await expect(frame, 'WordPress shows the frame once it has told its height').toHaveCSS(
    'position',
    'static',
  );
  return {
    frame,
    inside: frame.contentFrame(),
    complaints: () => fromUs([...console, ...errors, ...failed]),
  };
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const path of pasted)
  for (const editor of ['block', 'classic'] as const)
    for (const width of [1280, 360])
      test(`${path} in a ${editor} post, ${width} px wide, is whole`, async ({ page }) => {
        await page.setViewportSize({ width, height: 1300 });
        const { inside, complaints } = await openPost(page, postOf(editor, path));
        const hidden = () =>
          inside
            .locator('html')
            .evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
              scrollHeight - clientHeight,
              scrollWidth - clientWidth,
            ]);
        await expect.poll(hidden, 'nothing is left to scroll to in the frame').toEqual([0, 0]);
        expect(await sideways(page), 'the post goes no further than its window').toBe(0);
        expect(complaints()).toEqual([]);
      });

for (const path of figures)
  test(`${path} in a post is worked from the keyboard, and its link leads here`, async ({ page }) => {
    const { inside, complaints } = await openPost(page, postOf('block', path));
    const control = inside.locator('.controls :is(button, input, select):visible').first();
    await control.focus();
    const kind = await control.evaluate((element) => element.localName);
    await control.press(kind === 'button' ? 'Enter' : kind === 'input' ? 'ArrowRight' : 'ArrowDown');
    await expect(inside.locator('figure[data-live="true"]')).toBeVisible();
    expect(complaints()).toEqual([]);
    await inside.getByRole('link', { name: 'Open this figure on its own page' }).click();
    await expect(page).toHaveURL((url) => url.pathname === path);
  });

for (const path of pasted)
  test(`${path} is a link for whoever reads a post without scripts`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(postOf('block', path));
    const link = page.locator('blockquote.wp-embedded-content a');
    await expect(link).toBeVisible();
    expect(new URL((await link.getAttribute('href'))!).pathname).toBe(path);
    await context.close();
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`a dark post with everything in it is whole and legible on a ${colorScheme} device`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 664 });
    const { console, errors, failed } = watch(page, '');
    await page.goto(darkPost);
    const [red = 255, green = 255, blue = 255] = await page
      .locator('body')
      .evaluate((body) => (getComputedStyle(body).backgroundColor.match(/\d+/g) ?? []).map(Number));
    expect(0.21 * red + 0.72 * green + 0.07 * blue, 'how light the style of the theme is').toBeLessThan(100);
    const frames = await frameIn(page).all();
    expect(frames).toHaveLength(pasted.length);
    for (const frame of frames) {
      await frame.scrollIntoViewIfNeeded();
      await expect(frame).toHaveCSS('position', 'static');
      const ground = frame
        .contentFrame()
        .locator('html')
        .evaluate((root) =>
          [root, document.body].map((element) => getComputedStyle(element).backgroundColor),
        );
      expect(
        (await ground).some((color) => color !== 'rgba(0, 0, 0, 0)'),
        'the frame brings its own background, for its letters are not those of the theme',
      ).toBe(true);
    }
    expect(await sideways(page)).toBe(0);
    expect(fromUs([...console, ...errors, ...failed])).toEqual([]);
  });

test('an author inserts a figure by its address, sees it in the editor, and publishes it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1300 });
  await page.goto(`${blog}wp-login.php`);
  await page.getByLabel('Username or Email Address').fill('admin');
  await page.getByLabel('Password', { exact: true }).fill(process.env.BLOG_PASSWORD!);
  await page.getByRole('button', { name: 'Log In' }).click();
  // Going on before it answers would take the log-in back.
  await expect(page).not.toHaveURL(/wp-login/);
  await page.goto(`${blog}wp-admin/post-new.php`);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  // Since 7.0 what one writes stands in a frame; before, in the page itself.
  const canvas = page.locator('iframe[name="editor-canvas"]');
  await expect(canvas.or(page.getByRole('textbox', { name: 'Add title' }))).toBeVisible();
  const written = (await canvas.count()) ? canvas.contentFrame() : page;
  await written.getByRole('textbox', { name: 'Add title' }).fill('A set');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/embed');
  await page.getByRole('option', { name: 'Embed', exact: true }).click();
  await written.getByRole('textbox', { name: 'Embed URL' }).fill(`${site}/figures/set/`);
  await page.keyboard.press('Enter');
  const preview = written.frameLocator('.wp-block-embed iframe');
  await expect(preview.getByRole('heading', { name: 'What ends a set?' })).toBeVisible();

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByLabel('Editor publish').getByRole('button', { name: 'Publish', exact: true }).click();
  const view = page.getByLabel('Editor publish').getByRole('link', { name: 'View Post' });
  // A press opens another window in some versions.
  await page.goto((await view.getAttribute('href')) ?? '');
  const frame = frameIn(page);
  await expect(frame).toHaveCSS('position', 'static');
  await expect(frame.contentFrame().getByRole('heading', { name: 'What ends a set?' })).toBeVisible();
});

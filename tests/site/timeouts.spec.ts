import { openLive } from './live.ts';
import { expect, test } from './test.ts';

/** The next test would be offline too. */
test.use({ reuseContext: false });

/** Every wait that fails ends with a message. */
const crowdFailed = 'The crowd could not be drawn';

/** The crowd of a figure is in faults.spec.ts; that of the page about the model asks in the same way. */
test('a crowd on the page about the model ends in words where its worker says nothing', async ({ page }) => {
  await page.clock.install();
  await page.route(/crowd\.worker/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => {}' }),
  );
  await page.goto('/model/');
  await page.getByRole('button', { name: /^Draw/ }).click();
  await page.clock.runFor(60_000);
  await expect(page.locator('.live-crowd [data-announcement]')).toContainText(crowdFailed);
  await expect(page.getByRole('button', { name: 'Stop' })).toBeDisabled();
});

test('a crowd that failed is drawn for the next scenario', async ({ page }) => {
  let missing = true;
  await page.route(/crowd\.worker/, (route) =>
    missing ? route.fulfill({ status: 404, body: 'not found' }) : route.continue(),
  );
  const figure = await openLive(page, '/figures/set/');
  const slider = figure.locator('input[type=range][name]').first();
  await slider.fill('75');
  await expect(figure.locator('[data-notes]')).toContainText(crowdFailed);
  missing = false;
  await slider.fill('72');
  await expect(figure.locator('[data-picture="wide"][data-part="rest"] svg')).toContainText(
    /Reps of \d+ virtual lifters/,
  );
  await expect(figure.locator('[data-notes]')).toBeEmpty();
});

test('a dialog whose script never loads shows a message, and opens once it does', async ({ page }) => {
  let hanging = true;
  await page.route(/\/_astro\/Share\.[^./]+\.js/, (route) => {
    if (!hanging) return route.continue();
    return new Promise<void>(() => {});
  });
  const figure = await openLive(page, '/figures/hold/');
  await page.clock.install();
  await figure.getByRole('button', { name: 'Share' }).click();
  await page.clock.runFor(30_000);
  await expect(figure.locator('.export-status')).toContainText('could not be loaded');
  hanging = false;
  await figure.getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(figure.locator('.export-status')).toBeEmpty();
});

test('a script that failed to load offline loads at the next press', async ({ page, context }) => {
  const figure = await openLive(page, '/figures/hold/');
  const status = figure.locator('.export-status');
  const dialog = page.getByRole('dialog');
  for (const name of ['Numbers', 'Share', 'Embed', 'Cite', 'Download'])
    await test.step(name, async () => {
      const opener = figure.getByRole('button', { name, exact: true });
      await context.setOffline(true);
      await opener.click();
      await expect(status).toContainText('try again');
      await context.setOffline(false);
      await opener.click();
      await expect(dialog).toBeVisible();
      await expect(status).toBeEmpty();
      if (name !== 'Download') await page.keyboard.press('Escape');
    });

  const png = dialog.getByRole('button', { name: 'Picture (PNG)' });
  await context.setOffline(true);
  await png.click();
  await expect(dialog.getByRole('status')).toContainText('try again');
  await context.setOffline(false);
  const download = page.waitForEvent('download');
  await png.click();
  await download;
  await expect(dialog.getByRole('status')).toContainText('Saved as');
});

test('a dialog that only a reload can bring offers to reload the page', async ({ page }) => {
  await page.route(/\/_astro\/Dialog\./, (route) => route.abort('connectionfailed'), { times: 1 });
  const figure = await openLive(page, '/figures/hold/');
  await figure.getByRole('button', { name: 'Cite' }).click();
  await expect(figure.locator('.export-status')).toHaveText(
    'That could not be loaded. Check your connection and try again.',
  );
  await figure.locator('.stage-actions').getByRole('button', { name: 'Reload' }).click();
  await expect(figure.locator('.export-status')).toBeEmpty();
  await openLive(page, page.url());
  await figure.getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

for (const [what, file] of [
  ['its code', '**/_astro/openSearch.*'],
  ['its index', '**/search.json'],
] as const)
  test(`the search retries when ${what} fails to load`, async ({ page }) => {
    let missing = true;
    await page.route(file, (route) => (missing ? route.abort() : route.continue()));
    await page.goto('/search/');
    const words = page.locator('#search-words');
    const status = page.locator('[data-search-said]');
    await words.fill('temp');
    await expect(status).toContainText('search again');
    missing = false;
    await words.fill('tempo');
    await expect(status).toContainText(/results?\./);
  });

/** Browsers without sound: one makes no context, and one never lets it begin. */
const silent: Readonly<Record<string, () => void>> = {
  'makes no audio context': () => {
    window.AudioContext = class {
      constructor() {
        throw new DOMException('no device', 'NotSupportedError');
      }
    } as unknown as typeof AudioContext;
  },
  'never lets an audio context begin': () => {
    AudioContext.prototype.resume = () => new Promise(() => {});
  },
};

for (const [why, arrange] of Object.entries(silent))
  test(`the sound button says that there is no sound where the browser ${why}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(arrange);
    const figure = await openLive(page, '/figures/set/');
    await figure.getByRole('button', { name: 'Sound' }).click();
    await figure.getByRole('button', { name: 'Hear effort and recruitment' }).click();
    const button = figure.getByRole('button', { name: 'This browser plays no sound here' });
    await expect(button).toHaveAttribute('data-on', 'false');
    await figure.getByRole('radio').first().click();
    expect(errors).toEqual([]);
  });

test('a copy that is never answered ends in words, and so does sharing that is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => new Promise(() => {}) } });
    Object.assign(navigator, {
      canShare: () => true,
      share: () => {
        throw new DOMException('no', 'NotAllowedError');
      },
    });
  });
  const press = (name: string) => page.getByRole('button', { name }).click();
  await page.goto('/lessons/what-is-failure/');
  await page.locator('details.share summary').click();
  await press('Copy link');
  await expect(page.locator('.said')).toContainText('The address is selected');
  await press('Share with an app');
  await expect(page.locator('.said')).toContainText('Copy the link instead');
  const figure = await openLive(page, '/figures/hold/');
  await figure.getByRole('button', { name: 'Share', exact: true }).click();
  await press('Copy link');
  await expect(page.getByRole('dialog')).toContainText('The text is selected');
  await press('Share with an app');
  await expect(page.getByRole('dialog')).toContainText('Copy the link instead');
});

test('slides whose script or style does not load say so, and those without fonts are shown', async ({
  page,
}) => {
  for (const part of [/\/present\.[^/]+\.js/, /\/present\.[^/]+\.css/]) {
    await page.route(part, (route) => route.fulfill({ status: 404, body: 'not found' }));
    await page.goto('/figures/hold/?present');
    await expect(page.locator('.said')).toContainText('The slides could not be loaded');
    await page.unroute(part);
  }
  await page.route('**/*.woff2', () => new Promise(() => {}));
  await page.goto('/figures/hold/?present', { waitUntil: 'commit' });
  await expect(page.locator('.slides-place'), 'nor does the page wait for them').toHaveText(/^1 \/ \d+$/, {
    timeout: 20_000,
  });
});

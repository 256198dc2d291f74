import { openLive } from './live.ts';
import { expect, type Page, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** The game: a set that the reader stops. */

/** Bars of speed that are drawn, full ones and open ones. */
const columns = (page: Page): Promise<number> =>
  page
    .locator('[data-part="lead"]:visible [data-moving]')
    .first()
    .evaluate((group) =>
      [...group.querySelectorAll('.m-speed-bar, .m-speed-left')]
        .map((path) => (path.getAttribute('d')!.match(/M/g) ?? []).length)
        .reduce((sum, count) => sum + count, 0),
    );

for (const seconds of [2, 9])
  test(`a set that is stopped after ${seconds} s goes on from there, and its verdict comes within 3 s`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 664 });
    const figure = await openLive(page, '/figures/reserve/');
    await page.clock.install();
    // On a busy machine real time would go on between two looks.
    await page.clock.pauseAt(new Date(Date.now() + 1000));
    const words = figure.locator('[data-summary]');
    await figure.locator('[data-play]').click();
    await page.clock.runFor(1000 * seconds);
    await figure.locator('.main-action').click();
    await expect(figure.locator('.main-action'), 'while the set goes on').toHaveText(
      'Now see how many were left',
    );
    let before = await columns(page);
    expect(before).toBeGreaterThan(0);
    for (let tenths = 0; tenths < 32; tenths++) {
      if (tenths < 20) await expect(words, 'the verdict is not there at once').not.toHaveText(/too early/);
      await page.clock.runFor(100);
      const now = await columns(page);
      expect(now, 'no repetition is taken back').toBeGreaterThanOrEqual(before);
      before = now;
    }
    await expect(words).toHaveText(
      /^You said two left, but there were \w+, so you stopped \d+\u00a0reps? too early\.$/,
    );
    await expect(figure.locator('.main-action')).toHaveText('Try another lifter');
    await page.clock.runFor(10_000);
    await expect(words, 'and it stays').toHaveText(/too early/);
  });

test('a listener hears the speed of each rep as it ends, and nothing more often than every two seconds', async ({
  page,
}) => {
  const figure = await openLive(page, '/figures/reserve/');
  await page.clock.install();
  await page.clock.pauseAt(new Date(Date.now() + 1000));
  await figure.locator('[data-play]').click();
  const heard: { readonly at: number; readonly words: string }[] = [];
  for (let tenths = 0; tenths < 150; tenths++) {
    await page.clock.runFor(100);
    const words = (await figure.locator('[data-announcement]').textContent()) ?? '';
    if (words !== (heard.at(-1)?.words ?? '')) heard.push({ at: tenths / 10, words });
  }
  expect(heard.length).toBeGreaterThan(2);
  for (const { words } of heard) expect(words).toMatch(/^Rep \d+ went up at \d\.\d+\u00a0m\/s\.$/);
  const apart = heard.slice(1).map(({ at }, index) => at - heard[index]!.at);
  expect(Math.min(...apart), 'seconds').toBeGreaterThanOrEqual(1.9);
});

test('the game can be played where motion is unwelcome, and tells its verdict at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openLive(page, '/figures/reserve/');
  await page.clock.install();
  await figure.locator('[data-play]').click();
  await page.clock.runFor(2000);
  await figure.getByRole('button', { name: 'Stop: two are left' }).click();
  await page.clock.runFor(200);
  await expect(figure.locator('[data-summary]')).toHaveText(
    /^You said two left, but there were \w+, so you /,
  );
});

test('each lifter who is not stopped is told of at the end, and another load is another set to stop', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  const figure = await openLive(page, '/figures/reserve/?load=90');
  await page.clock.install();
  const words = figure
    .locator('[data-summary], [data-announcement]:not(.visually-hidden)')
    .filter({ visible: true });
  await figure.locator('[data-play]').click();
  for (const lifter of ['the first', 'the second']) {
    await page.clock.runFor(25_000);
    await expect(words, lifter).toHaveText(/^You let the set run to failure: /);
    await figure.locator('.main-action').click();
  }
  await page.clock.runFor(5000);
  await figure.getByRole('button', { name: 'Stop: two are left' }).click();
  await page.clock.runFor(10_000);
  await expect(words).toHaveText(/^You said two left/);
  await figure.locator('input[name="load"]').press('ArrowLeft');
  await page.clock.runFor(2000);
  await expect(words).toHaveText(/^The first rep goes up at/);
  await expect(figure.locator('.main-action')).toHaveText('Stop: two are left');
  expect(new URL(page.url()).searchParams.has('stop')).toBe(false);
});

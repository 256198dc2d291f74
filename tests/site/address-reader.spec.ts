import { openLive } from './live.ts';
import { networkIdle } from './network.ts';
import { expect, type Page, test } from './test.ts';

/** What repairs an address and keeps what is not the figure’s weighs much; it comes only where an address needs it. */
const reader = /\/readQuery\.[^/]+\.js/;

/** Whether the reader was asked for; call before the page is opened. */
function readerOf(page: Page): () => boolean {
  let asked = false;
  page.on('request', (request) => {
    asked ||= reader.test(request.url());
  });
  return () => asked;
}

/** Opened plainly, or as the site itself writes its links. */
for (const address of [
  '/figures/hold/',
  '/figures/hold/?target=30',
  '/figures/set/set-drop/',
  '/embed/hold/?target=30',
])
  test(`${address} does not load what repairs addresses, whatever is set there`, async ({ page }) => {
    const isAsked = readerOf(page);
    const figure = await openLive(page, address);
    const slider = figure.locator('.settings input[type=range][name]').first();
    const before = await slider.inputValue();
    await slider.press('ArrowRight');
    await expect(slider).not.toHaveValue(before);
    await networkIdle(page);
    expect(isAsked()).toBe(false);
  });

test('a figure whose address has to be repaired stays as it was served until that is done, and moves nothing then', async ({
  page,
}) => {
  const isAsked = readerOf(page);
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(reader, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/figures/hold/?target=30.4&utm_source=mail');
  const figure = page.locator('figure[data-figure]');
  const shown = () =>
    figure.evaluate((element) => ({
      words: element.querySelector('[data-summary]')!.textContent,
      picture: element.querySelector('[data-part="lead"] svg')!.innerHTML,
    }));
  const boxes = () =>
    figure.evaluate((element) =>
      [...element.querySelectorAll('.reading, .stage-lead, .controls, .action-bar')].map((part) => {
        const { top, height } = part.getBoundingClientRect();
        return [part.className, top, height];
      }),
    );
  const [served, places] = [await shown(), await boxes()];
  await expect.poll(isAsked).toBe(true);
  expect(await shown()).toEqual(served);
  await expect(figure).not.toHaveAttribute('data-live', 'true');
  release();
  await expect(figure).toHaveAttribute('data-live', 'true');
  await expect(figure).toContainText('The address sets “Force to hold” to “30.4”');
  expect(await boxes()).toEqual(places);
  expect((await shown()).picture).not.toBe(served.picture);
  await figure.locator('input[name="target"]').press('ArrowRight');
  await expect(page, 'the rest of the address is kept').toHaveURL(/\?target=31&utm_source=mail$/);
});

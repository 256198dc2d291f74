import { expect, type FrameLocator, type Page } from '@playwright/test';
import { stickingOut } from '../fits.ts';
import { inFrame, inWordPress, test } from '../hosts.ts';
import { pagesBelow } from '../pages.ts';

const embeds = pagesBelow('/embed/').map(({ address }) => address);
/** Of a phone, of columns of usual width, of those at which something was once too high, of wide pages. */
const widths = [280, 360, 480, 580, 645, 660, 700, 1200];

const main = ['.main-action', '.offer', '[data-play]', '.settings select', '.settings input'].join(', ');

/** Has a page write down each bar to scroll by that its frames were laid out with, in pixels. */
const watchBars = (page: Page) =>
  page.addInitScript(() => {
    if (window.parent === window) return;
    const root = () => document.documentElement;
    addEventListener('load', () => {
      // After the observer of the figure itself, which is older: what is found now is what is painted.
      new ResizeObserver(() => {
        const bar = innerWidth - root().clientWidth;
        if (bar > 0) root().dataset.bars = `${root().dataset.bars ?? ''} ${bar}`;
      }).observe(document.body);
    });
  });

/** Two pictures painted: whatever follows from a change has followed. */
const painted = (frame: FrameLocator) =>
  frame
    .locator('html')
    .evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));

async function workMain(frame: FrameLocator) {
  const control = frame.locator(main).filter({ visible: true }).first();
  await control.focus();
  const kind = await control.evaluate((element) => element.localName);
  await control.press({ button: 'Enter', select: 'ArrowDown', input: 'ArrowRight' }[kind]!);
  await expect(frame.locator('figure[data-live="true"]')).toBeVisible();
}

const hidden = (frame: FrameLocator) =>
  frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);

/** Runs in the page: links that open in the frame, instead of beside the page around it. */
const leadingAway = (links: (SVGElement | HTMLElement)[]) =>
  links
    .filter((link) => (link.getAttribute('target') ?? document.querySelector('base')?.target) !== '_blank')
    .map(({ outerHTML }) => outerHTML);

/** Each figure in one of the widths, of which they try all together, and at last in the narrowest, where something is folded. */
const widthsOf = (path: string) => [widths[1 + (embeds.indexOf(path) % (widths.length - 1))]!, widths[0]!];

for (const path of embeds)
  test(`${path} works in the height that WordPress gives a frame of any width, without scrolling`, async ({
    page,
    openHost,
    site,
  }) => {
    await watchBars(page);
    await page.setViewportSize({ width: 1300, height: 1200 });
    for (const width of widthsOf(path)) {
      await openHost(inWordPress(site + path, width));
      const frame = inFrame(page);
      await expect(page.locator('iframe')).toBeVisible();
      await expect.poll(() => hidden(frame), `pixels to scroll at ${width}`).toBe(0);
      const root = frame.locator('html');
      await root.evaluate((element) => delete element.dataset.bars);
      for (const press of ['first', 'second']) {
        await workMain(frame);
        await painted(frame);
        await expect
          .poll(() => hidden(frame), `pixels to scroll at ${width} after the ${press} press`)
          .toBe(0);
      }
      await expect(root, `no bar flashed up at ${width}`).not.toHaveAttribute('data-bars');
    }
    const frame = inFrame(page);
    // It is as narrow as it may be now.
    expect(await frame.locator('html').evaluate(stickingOut)).toEqual([]);
    expect(await frame.locator('a[href]').evaluateAll(leadingAway), 'links that replace the frame').toEqual(
      [],
    );
    const more = frame.getByRole('button', { name: 'More of this figure' });
    // A figure that fits as it is has nothing to unfold.
    if (!(await more.isVisible())) return;
    await more.press('Enter');
    await expect(frame.locator('figcaption')).toBeVisible();
    await more.press('Enter');
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(() => hidden(frame), 'pixels to scroll once it is folded again').toBe(0);
  });

test('nothing collapses where the picture can shrink a little instead', async ({ page, openHost, site }) => {
  await openHost(inWordPress(`${site}/embed/set/`, 580));
  await expect(page.locator('iframe')).toBeVisible();
  await expect(inFrame(page).locator('.next-steps')).toBeVisible();
  await expect.poll(() => hidden(inFrame(page))).toBe(0);
});

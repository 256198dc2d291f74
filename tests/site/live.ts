import { expect, type Locator, type Page } from '@playwright/test';
import { countRequests, networkIdle } from './network.ts';

/** Opens a page and waits until its first figure can be worked. */
export async function openLive(page: Page, address: string): Promise<Locator> {
  countRequests(page);
  await page.goto(address);
  const figure = page.locator('figure[data-figure]').first();
  await live(figure);
  return figure;
}

/** A figure comes alive when it is touched; that its controls work, it says itself. */
export async function live(figure: Locator) {
  await figure.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const waits = figure.locator('astro-island[client="touch"]');
  if ((await waits.count()) > 0) await waits.first().dispatchEvent('pointerdown');
  await expect(figure, 'the figure comes alive').toHaveAttribute('data-live', 'true', { timeout: 20_000 });
}

/** Touches every figure of a page but those in closed details. */
export async function liveAll(page: Page) {
  for (const figure of await page.locator('figure[data-figure]:not(details:not([open]) *)').all())
    await live(figure);
  await networkIdle(page);
}

/** Asks something else of a live figure on its own page, as going back in the history does: nothing is loaded again. */
export const askOf = (page: Page, query: string) =>
  page.evaluate((text) => {
    history.pushState(null, '', `${location.pathname}${text}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);

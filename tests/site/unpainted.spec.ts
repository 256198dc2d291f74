import { expect, type Page, test } from '@playwright/test';
import { pagesBelow } from './pages.ts';

/** A browser that paints nothing for a while: on a busy machine, in a window that is covered, in a tab behind others. */
const paintNothing = (page: Page) =>
  page.addInitScript(() => {
    class Silent {
      observe() {}
      unobserve() {}
      disconnect() {}
      takeRecords() {
        return [];
      }
    }
    Object.assign(window, {
      IntersectionObserver: Silent,
      requestAnimationFrame: () => 0,
      requestIdleCallback: () => 0,
    });
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  });

test('every figure in view of every lesson is hydrated though no frame is painted', async ({ page }) => {
  test.setTimeout(180_000);
  await paintNothing(page);
  for (const { address } of pagesBelow('/lessons/')) {
    await page.goto(address);
    const figures = page.locator('figure[data-figure]:not(details:not([open]) *)');
    for (const figure of await figures.all()) {
      await figure.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
      await expect(figure, address).toHaveAttribute('data-live', 'true', { timeout: 15_000 });
    }
  }
});

test('a figure far down is hydrated only when it is reached, or at any interaction', async ({ page }) => {
  await paintNothing(page);
  for (const type of ['pointerdown', 'focusin', 'keydown', 'click', 'input']) {
    await page.goto('/lessons/do-drop-sets-build-muscle/');
    const figures = page.locator('figure[data-figure]');
    await figures.first().evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await expect(figures.first()).toHaveAttribute('data-live', 'true', { timeout: 15_000 });
    const last = figures.last();
    await expect(last).not.toHaveAttribute('data-live');
    await last.locator('.figure-live button').first().dispatchEvent(type);
    await expect(last, type).toHaveAttribute('data-live', 'true');
  }
});

test('a frame draws the state in its URL though no frame is painted', async ({ page }) => {
  await paintNothing(page);
  await page.goto('/embed/hold/?target=30');
  await expect(page.locator('input[name="target"]')).toHaveValue('30');
  await expect(page.locator('[data-summary]')).toContainText('30 %');
  await expect(page.locator('figure[data-figure]')).not.toHaveAttribute('data-live');
});

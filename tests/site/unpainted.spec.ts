import { expect, type Page, test } from './test.ts';

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

test('a figure of a lesson is hydrated at any interaction, and no other with it', async ({ page }) => {
  await paintNothing(page);
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click', 'input']) {
    await page.goto('/lessons/do-drop-sets-build-muscle/');
    const figures = page.locator('figure[data-figure]');
    const last = figures.last();
    await last.locator('.figure-live button').first().dispatchEvent(type);
    await expect(last, type).toHaveAttribute('data-live', 'true', { timeout: 15_000 });
    await expect(figures.first()).not.toHaveAttribute('data-live');
  }
});

for (const address of ['/figures/hold/?target=30', '/embed/hold/?target=30'])
  test(`${address} shows the state in its URL though no frame is painted`, async ({ page }) => {
    await paintNothing(page);
    await page.goto(address);
    await expect(page.locator('figure[data-figure]')).toHaveAttribute('data-live', 'true', {
      timeout: 15_000,
    });
    await expect(page.locator('input[name="target"]')).toHaveValue('30');
    await expect(page.locator('[data-part="lead"] > svg').first()).toHaveAttribute('aria-label', /30\s%/);
  });

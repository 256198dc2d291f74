import { test as base, type Page } from '@playwright/test';

export * from '@playwright/test';

/** A test that holds the scripts of a page back has no need to wait for them longer than this, ms. */
const patienceMs = 3000;

/** Waits for the scripts of a page, which follow its first paint. Where they do not come, the page is as it is without them. */
async function scriptsOf(page: Page): Promise<void> {
  const run = page.evaluate((patience) => {
    const { module } = document.querySelector<HTMLElement>('script[data-module]')?.dataset ?? {};
    if (module === undefined) return undefined;
    const late = new Promise((resolve) => setTimeout(resolve, patience));
    return Promise.race([import(module), late]).then(
      () => undefined,
      () => undefined,
    );
  }, patienceMs);
  // Some pages lead on to another at once.
  await run.catch(() => undefined);
}

const isWhole = (options: { readonly waitUntil?: string } | undefined) =>
  options?.waitUntil === undefined || options.waitUntil === 'networkidle';

/**
 * As Playwright’s, with pages whose scripts have run once they are opened: what is pressed before would be answered by the
 * page without them. A test that is about just that opens it with `waitUntil: 'domcontentloaded'`.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
    page.goto = async (address, options) => {
      const response = await goto(address, options);
      if (isWhole(options)) await scriptsOf(page);
      return response;
    };
    page.reload = async (options) => {
      const response = await reload(options);
      if (isWhole(options)) await scriptsOf(page);
      return response;
    };
    await use(page);
  },
});

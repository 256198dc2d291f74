import { type Browser, test as base, type Page } from '@playwright/test';

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

const waiting = new WeakSet<Page>();

/** Has a page wait for its scripts whenever it is opened. */
function waitForScripts(page: Page): void {
  if (waiting.has(page)) return;
  waiting.add(page);
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
}

/**
 * As Playwright’s, with pages whose scripts have run once they are opened: what is pressed before would be answered by the
 * page without them. That goes for each page of each context, also for those that a test makes itself. A test that is about
 * just that opens it with `waitUntil: 'domcontentloaded'`.
 */
export const test = base.extend<{ page: Page }, { browser: Browser }>({
  browser: [
    async ({ browser }, use) => {
      const newContext = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const context = await newContext(options);
        context.on('page', waitForScripts);
        return context;
      };
      await use(browser);
      browser.newContext = newContext;
    },
    { scope: 'worker' },
  ],
  page: async ({ page, context }, use) => {
    waitForScripts(page);
    context.on('page', waitForScripts);
    await use(page);
    context.off('page', waitForScripts);
  },
});

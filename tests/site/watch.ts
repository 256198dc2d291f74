import { expect, type Page } from '@playwright/test';
import { countRequests, networkIdle } from './network.ts';
import type { Page as Built } from './pages.ts';

/** What a browser complains about while it shows a page, sorted by kind. */
type Complaints = { console: string[]; errors: string[]; failed: string[]; foreign: string[] };

/** Playwright itself says this when it blocks a service worker, which these tests ask it to do. */
const ownWords = 'Service Worker registration blocked by Playwright';

/** Begins to listen. Call before the page is opened. */
export function watch(page: Page, host: string): Complaints {
  const found: Complaints = { console: [], errors: [], failed: [], foreign: [] };
  /** The document itself may answer 404: that page has a test of its own. */
  const isDocument = (url: string) => url === page.url();

  page.on('console', (message) => {
    const { url } = message.location();
    const expected = message.text() === ownWords || (isDocument(url) && /status of 404/.test(message.text()));
    if (!expected && ['error', 'warning'].includes(message.type())) found.console.push(message.text());
  });
  page.on('pageerror', (error) => found.errors.push(error.stack ?? error.message));
  page.on('requestfailed', (request) =>
    found.failed.push(`${request.url()} ${request.failure()?.errorText ?? 'failed'}`),
  );
  page.on('response', (response) => {
    const expected = response.request().isNavigationRequest() && response.frame() === page.mainFrame();
    if (response.status() >= 400 && !expected) found.failed.push(`${response.url()} ${response.status()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) found.foreign.push(request.url());
  });
  return found;
}

/** Opens a built page, goes once down it so that everything that waits to be seen is there, touches nothing, and returns. */
export async function readThrough(page: Page, { address, status, html }: Built) {
  countRequests(page);
  const response = await page.goto(address);
  expect(response?.status(), `${address} answers with ${status}`).toBe(status);
  // Nothing on it waits to be seen.
  if (!html().includes('<astro-island') && !html().includes('loading="lazy"')) return;
  await page.evaluate(async () => {
    // A window that is not being painted gives no frames; whoever reads on does not wait for them.
    const frame = () =>
      new Promise((next) => {
        requestAnimationFrame(next);
        setTimeout(next, 250);
      });
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
      await frame();
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await networkIdle(page);
}

declare global {
  interface Window {
    /** Elements of figures that were taken off the page, but for marks of pictures. */
    redrawn: string[];
  }
}

/** Runs in the page: lists what hydration takes off the page of what the server rendered, which is to be nothing. */
function watchElements() {
  window.redrawn = [];
  const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
  /** In a figure, but not among the marks of its picture, nor the moments of its story or its last step: another run has others. */
  const isOfFigure = (node: Node) => {
    const place = isElement(node) ? node : node.parentElement;
    return (
      place?.closest('astro-island, [data-still], [data-moving], .story-steps, .last-step')?.localName ===
      'astro-island'
    );
  };
  const observer = new MutationObserver((records) => {
    // What the parser adds is being served.
    if (document.readyState === 'loading') return;
    for (const { addedNodes, removedNodes } of records.filter(({ target }) => isOfFigure(target)))
      for (const node of [...addedNodes, ...removedNodes].filter(isElement))
        window.redrawn.push(node.localName);
  });
  observer.observe(document, { childList: true, subtree: true });
  // What the parser added last may still be to be told.
  document.addEventListener('readystatechange', () => observer.takeRecords(), { once: true });
}

/** Begins to watch the elements of figures; call before the page is opened. What it returns lists those that went. */
export async function redrawing(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(watchElements);
  return () => page.evaluate(() => window.redrawn);
}

export function expectQuiet(address: string, { console, errors, failed, foreign }: Complaints) {
  expect.soft(console, `${address} writes no error or warning to the console`).toEqual([]);
  expect.soft(errors, `${address} throws nothing`).toEqual([]);
  expect.soft(failed, `everything ${address} asks for arrives`).toEqual([]);
  expect.soft(foreign, `${address} asks no other host for anything`).toEqual([]);
}

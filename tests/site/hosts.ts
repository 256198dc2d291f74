import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type Page } from '@playwright/test';

/** Somebody else’s page: served from an origin of its own, as every page that frames a figure is. */
type OpenHost = (body: string, headers?: OutgoingHttpHeaders) => Promise<void>;

interface Fixtures {
  readonly openHost: OpenHost;
  /** Where the figures come from. */
  readonly site: string;
}

/** Writes down every message that a page hears, from the first on. */
const listening = () => {
  window.heard = [];
  window.addEventListener('message', ({ data }) => window.heard.push(data));
};

declare global {
  interface Window {
    heard: unknown[];
  }
}

export const test = base.extend<Fixtures>({
  site: async ({ baseURL }, use) => use(baseURL!),
  openHost: async ({ page }, use) => {
    const servers: Server[] = [];
    await page.addInitScript(listening);
    await use(async (body, headers = {}) => {
      const server = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
        response.end(`<!doctype html><title>A page elsewhere</title><link rel="icon" href="data:,">${body}`);
      });
      await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
      servers.push(server);
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
});

export const heard = (page: Page) => page.evaluate(() => window.heard as Record<string, unknown>[]);

export const ofType = async (page: Page, type: string) =>
  (await heard(page)).filter((message) => message?.type === type);

export const frameOf = (src: string, attributes = '') =>
  `<iframe src="${src}" title="Figure" height="600" style="width:100%;border:0" ${attributes}></iframe>`;
/** Makes each frame as high as it says it is. */
export const scriptOf = (site: string) => `<script async src="${site}/embed.js"></script>`;

export const inFrame = (page: Page) => page.locator('iframe').first().contentFrame();

/** As WordPress does it: hidden until it tells a height, of which it gets no more than 1000 pixels, and none of its own rights. */
export const inWordPress = (src: string, width: number) =>
  `<div id="post" style="width:${width}px;position:relative"><iframe sandbox="allow-scripts" security="restricted" src="${src}#?secret=a1B2c3D4e5" title="Figure" width="100%" height="600" style="position:absolute;visibility:hidden"></iframe></div><script>
    addEventListener('message', ({ data }) => {
      if (data.secret !== 'a1B2c3D4e5' || data.message !== 'height') return;
      const [frame] = document.querySelectorAll('iframe');
      frame.height = Math.max(200, Math.min(1000, data.value));
      frame.removeAttribute('style');
    });
  </script>`;

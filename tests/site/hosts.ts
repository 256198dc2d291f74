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

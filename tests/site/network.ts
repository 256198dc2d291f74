import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Request } from '@playwright/test';

/** Requests of each page that have no answer yet, and when that last changed. */
const traffic = new WeakMap<Page, { open: Set<Request>; changed: number }>();

/** Begins to count the requests of a page; call before it is opened. Called again, it goes on counting. */
export function countRequests(page: Page): void {
  if (traffic.has(page)) return;
  const state = { open: new Set<Request>(), changed: Date.now() };
  traffic.set(page, state);
  const end = (request: Request) => {
    state.open.delete(request);
    state.changed = Date.now();
  };
  page.on('request', (request) => {
    state.open.add(request);
    state.changed = Date.now();
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
}

const quietMs = 300;

/**
 * Waits until a page has asked for nothing for a while. Playwright’s own wait for an idle network does not always end where
 * bodies of responses are being read, although every request has its answer.
 */
export async function networkIdle(page: Page): Promise<void> {
  countRequests(page);
  const { open } = traffic.get(page)!;
  while (open.size > 0 || Date.now() - traffic.get(page)!.changed < quietMs) await wait(25);
}

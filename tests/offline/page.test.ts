import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerPage } from '../../src/offline/page.ts';
import type { WorkerFetch } from '../../src/offline/scope.ts';
import { visitsOf } from '../../src/offline/visited.ts';
import { html, memoryDevice } from './device.ts';

const address = '/claims/a/';

/** Opens a page on a device, with what the network answers. */
async function open(device: ReturnType<typeof memoryDevice>, network: Promise<Response>, path = address) {
  const told: string[] = [];
  const work: Promise<unknown>[] = [];
  const event = {
    request: new Request(`https://site.example${path}`),
    resultingClientId: 'window',
    preloadResponse: network,
    waitUntil: (one: Promise<unknown>) => work.push(one),
  } as unknown as WorkerFetch;
  const answer = answerPage(event, {
    copies: device.copies,
    now: () => device.today,
    keepVisited: visitsOf([], device.copies).keepVisited,
    tell: async (id, message) => void told.push(`${id}: ${message}`),
  });
  return { answer, done: () => Promise.all(work), told };
}

const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

describe('who opens a page', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  test('gets what the site has now, which is kept in place of the copy', async () => {
    const device = memoryDevice();
    await device.copies.keep(address, html('stale'));
    const { answer, done, told } = await open(device, Promise.resolve(html('fresh')));
    const text = await (await answer).text();
    expect(text).toContain('fresh');
    expect(text).not.toContain('copy');
    await done();
    expect(await (await (await device.copies.find(address))!.response()).text()).toContain('fresh');
    expect(told).toEqual([]);
  });

  test.each([404, 410])('gets no copy any more of a page that the site says is gone: %i', async (status) => {
    const device = memoryDevice();
    await device.copies.keep(address, html('withdrawn'));
    const { answer, done } = await open(device, Promise.resolve(new Response('gone', { status })));
    expect((await answer).status).toBe(status);
    await done();
    expect(await device.copies.find(address)).toBeUndefined();
  });

  test.each([
    ['cannot be reached', unreachable],
    ['answers that it is broken', async () => new Response('', { status: 502 })],
  ])('gets the copy, which says so, where the site %s', async (_, network) => {
    const device = memoryDevice();
    await device.copies.keep(address, html('kept'));
    device.today = new Date('2026-12-03T12:00:00Z');
    const answer = await (await open(device, network())).answer;
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(await answer.text()).toMatch(
      /<main id="main" tabindex="-1"><p class="kept-note" data-digest="\S{16}">This site can’t be reached just now\. You are reading the copy kept on this device on 30 November\.<\/p><p>kept/,
    );
  });

  test.each([
    ['another page', 'changed', ['window: newer']],
    ['the same page', 'kept', []],
  ])('gets the copy where the network is slow, and is told where %s comes', async (_, late, expected) => {
    const device = memoryDevice();
    await device.copies.keep(address, html('kept'));
    let arrive: (response: Response) => void = () => {};
    const { answer, done, told } = await open(device, new Promise((resolve) => (arrive = resolve)));
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await vi.runAllTimersAsync();
    expect(await (await answer).text()).toContain('The connection is slow. You are reading the copy');
    arrive(html(late));
    await done();
    expect(told).toEqual(expected);
    expect(await (await (await device.copies.find(address))!.response()).text()).toContain(late);
  });

  test('waits for the network where there is no copy', async () => {
    const device = memoryDevice();
    let arrive: (response: Response) => void = () => {};
    const { answer } = await open(device, new Promise((resolve) => (arrive = resolve)));
    await vi.runAllTimersAsync();
    arrive(html('at last'));
    expect(await (await answer).text()).toContain('at last');
  });

  test('gets the page that says what is missing, with a status that says so too', async () => {
    const device = memoryDevice();
    await device.copies.keep('/offline/', html('not kept on your device'));
    const answer = await (await open(device, unreachable())).answer;
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('not kept on your device');
  });

  test('is led to the copy where the address lacks its slash', async () => {
    const device = memoryDevice();
    await device.copies.keep(address, html('kept'));
    const redirect = vi.spyOn(Response, 'redirect').mockReturnValue(new Response());
    await (await open(device, unreachable(), '/claims/a?theme=dark')).answer;
    expect(redirect).toHaveBeenCalledWith('/claims/a/?theme=dark', 302);
    redirect.mockRestore();
  });

  test.each([
    ['that is not there', '/claims/a/', () => new Response('', { status: 404 })],
    ['that frames hold', '/embed/set/', () => html('frame')],
    ['that is a file', '/references.bib', () => new Response('@book')],
  ])('has nothing kept of an address %s', async (_, path, network) => {
    const device = memoryDevice();
    const { answer, done } = await open(device, Promise.resolve(network()), path);
    await answer;
    await done();
    expect(await device.copies.addresses()).toEqual(new Set());
  });
});

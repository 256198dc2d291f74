import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/offline/digest.ts';
import { fillFrom } from '../../src/offline/fill.ts';
import type { KeptFile } from '../../src/offline/list.ts';
import { declinedCache, keptCache } from '../../src/offline/names.ts';
import { html, memoryDevice, memorySite } from './device.ts';

const digest = async (text: string) => digestOf(await html(text).arrayBuffer());
const listOf = (pages: Record<string, string>): Promise<KeptFile[]> =>
  Promise.all(
    Object.entries(pages).map(async ([address, text]) => ({
      address,
      bytes: text.length,
      ...(address.endsWith('/') && { digest: await digest(text) }),
    })),
  );
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`/_astro/${index}.js`, `script ${index}`]));

/** Asks for more until there is no more, and counts how often. */
async function fillUp(fill: () => Promise<boolean>): Promise<number> {
  let times = 1;
  while (await fill()) times += 1;
  return times;
}

describe('filling', () => {
  test('takes a few files at a time, in the order of the list', async () => {
    const { copies } = memoryDevice();
    const pages = { ...many(30), '/': 'home' };
    const site = memorySite(pages);
    const fill = fillFrom(await listOf(pages), copies, site.get);
    expect(await fill()).toBe(true);
    expect(site.asked.length).toBeLessThan(15);
    expect(await fillUp(fill)).toBeGreaterThan(1);
    expect(site.asked).toEqual(Object.keys(pages));
    expect(await copies.addresses()).toEqual(new Set(Object.keys(pages)));
  });

  test('goes on where it stopped, and fetches nothing twice', async () => {
    const { copies } = memoryDevice();
    const pages = many(30);
    const site = memorySite(pages);
    await fillFrom(await listOf(pages), copies, site.get)();
    const before = site.asked.length;
    // Another start of the worker.
    await fillUp(fillFrom(await listOf(pages), copies, site.get));
    expect(site.asked.length).toBe(30);
    expect(before).toBeGreaterThan(0);
  });

  test('of a new version fetches what has changed, and no more', async () => {
    const { copies } = memoryDevice();
    const pages: Record<string, string> = { '/a/': 'one', '/b/': 'two', '/_astro/c.js': 'three' };
    const site = memorySite(pages);
    await fillUp(fillFrom(await listOf(pages), copies, site.get));
    site.asked.length = 0;
    site.pages['/b/'] = 'changed';
    await fillUp(fillFrom(await listOf(pages), copies, site.get));
    expect(site.asked).toEqual(['/b/']);
    expect(await (await (await copies.find('/b/'))!.response()).text()).toContain('changed');
  });

  test('keeps no page of another version than that of its list', async () => {
    const { copies } = memoryDevice();
    const list = await listOf({ '/a/': 'one', '/b/': 'two' });
    await fillUp(fillFrom(list, copies, memorySite({ '/a/': 'deployed meanwhile', '/b/': 'two' }).get));
    expect(await copies.addresses()).toEqual(new Set(['/b/']));
  });

  test('stops where the network does, and goes on when asked again', async () => {
    const { copies } = memoryDevice();
    const pages = many(20);
    const site = memorySite(pages);
    const fill = fillFrom(await listOf(pages), copies, site.get);
    site.isDown = true;
    expect(await fill()).toBe(false);
    expect(site.asked.length).toBeLessThan(5);
    site.isDown = false;
    await fillUp(fill);
    expect((await copies.addresses()).size).toBe(20);
  });

  test('stops where the device is full', async () => {
    const device = memoryDevice();
    device.isFull = true;
    const pages = many(20);
    expect(await fillFrom(await listOf(pages), device.copies, memorySite(pages).get)()).toBe(false);
  });

  test('asks for nothing once a reader has declined, and begins anew once that is taken back', async () => {
    const { copies, storage } = memoryDevice();
    const pages = many(14);
    const site = memorySite(pages);
    const fill = fillFrom(await listOf(pages), copies, site.get);
    await fill();
    await storage.open(declinedCache);
    await storage.delete(keptCache);
    const before = site.asked.length;
    expect(await fill()).toBe(false);
    expect(site.asked.length).toBe(before);
    await storage.delete(declinedCache);
    await fillUp(fill);
    expect((await copies.addresses()).size).toBe(14);
  });
});

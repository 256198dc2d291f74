import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/offline/digest.ts';
import { declinedCache } from '../../src/offline/names.ts';
import { html, memoryDevice } from './device.ts';

const textOf = async (response: Response | undefined) => response?.text();

describe('a copy', () => {
  test('is stored compressed, and comes back as it was answered', async () => {
    const { copies } = memoryDevice();
    const long = 'drop set '.repeat(1000);
    await copies.keep('/a/', html(long));
    const copy = (await copies.find('/a/'))!;
    expect(copy.bytes).toBeLessThan(300);
    expect(copy.since).toBe('2026-11-30T12:00:00.000Z');
    const response = await copy.response();
    expect([...response.headers]).toEqual([...html('').headers]);
    expect(await response.text()).toBe(await html(long).text());
  });

  test('of a font is stored as it is', async () => {
    const { copies } = memoryDevice();
    const font = new Uint8Array(400).fill(7);
    await copies.keep('/a.woff2', new Response(font, { headers: { 'content-type': 'font/woff2' } }));
    const copy = (await copies.find('/a.woff2'))!;
    expect(copy.bytes).toBe(400);
    expect(new Uint8Array(await (await copy.response()).arrayBuffer())).toEqual(font);
  });

  test('keeps of the headers what lasts: a page its policies, a file its type', async () => {
    const { copies } = memoryDevice();
    const headers = {
      ...{ 'content-type': 'text/css', 'content-encoding': 'br', 'content-length': '9', vary: '*' },
      ...{ date: 'Mon, 30 Nov 2026 12:00:00 GMT', etag: '"a"', 'permissions-policy': 'camera=()' },
    };
    await copies.keep('/a.css', new Response('a {}', { headers }));
    expect([...(await copies.find('/a.css'))!.headers.keys()]).toEqual(['content-type']);
  });

  test('is not made of another version than the one that is wanted', async () => {
    const { copies } = memoryDevice();
    const digest = await digestOf(await html('new').arrayBuffer());
    await copies.keep('/a/', html('old'), digest);
    expect(await copies.find('/a/')).toBeUndefined();
    await copies.keep('/a/', html('new'), digest);
    expect(await textOf(await (await copies.find('/a/'))?.response())).toContain('new');
  });

  test('is dated anew where the site still has the same, and replaced where it has another', async () => {
    const device = memoryDevice();
    await device.copies.keep('/a/', html('one'));
    device.today = new Date('2026-12-04T12:00:00Z');
    await device.copies.keep('/a/', html('one'));
    const same = (await device.copies.find('/a/'))!;
    expect(same.since.slice(0, 10)).toBe('2026-12-04');
    expect(await (await same.response()).text()).toContain('one');
    await device.copies.keep('/a/', html('two'));
    expect(await textOf(await (await device.copies.find('/a/'))?.response())).toContain('two');
  });

  test('is not made once a reader has declined, and looking makes no cache', async () => {
    const { storage, copies, names } = memoryDevice();
    expect(await copies.find('/a/')).toBeUndefined();
    expect(await copies.addresses()).toEqual(new Set());
    await storage.open(declinedCache);
    await copies.keep('/a/', html('one'));
    expect(names()).toEqual([declinedCache]);
  });
});

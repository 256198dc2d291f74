import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/offline/digest.ts';
import { fillFrom } from '../../src/offline/fill.ts';
import { nameOf, partFile, split } from '../../src/offline/parts.ts';
import { removeOutdated } from '../../src/offline/sweep.ts';
import { html, memoryDevice } from './device.ts';

const style = `.a { color: red } ${'/* long */'.repeat(60)}`;
const pageOf = (text: string, css = style) => `<style>${css}</style><style>.b{}</style><main>${text}</main>`;
const answer = (text: string, policy = 'csp') =>
  new Response(text, { headers: { 'content-type': 'text/html', 'content-security-policy': policy } });

describe('what pages have in common', () => {
  test('is taken out of them by name, if it is long', async () => {
    const { lean, parts } = await split(pageOf('words'));
    const name = await nameOf(style);
    expect(lean).toBe(`<style>kept:${name};</style><style>.b{}</style><main>words</main>`);
    expect([...parts]).toEqual([[name, style]]);
  });

  test('is stored once, and stands in each page again when it is read', async () => {
    const { copies } = memoryDevice();
    await copies.keep('/a/', answer(pageOf('one')));
    await copies.keep('/b/', answer(pageOf('two')));
    const part = partFile(await nameOf(style));
    expect(await copies.addresses()).toEqual(new Set(['/a/', '/b/', part]));
    const copy = (await copies.find('/b/'))!;
    expect(copy.parts).toEqual([part]);
    const response = await copy.response();
    expect(response.headers.get('content-security-policy')).toBe('csp');
    expect(await response.text()).toBe(pageOf('two'));
  });

  test('is fetched once for all pages, which get the headers of the one that is fetched whole', async () => {
    const { copies } = memoryDevice();
    const { lean } = await split(pageOf('one'));
    const part = partFile(await nameOf(style));
    const site = new Map([
      [part, new Response(style)],
      ['/offline/', html('stands in')],
      ['/kept/lean.txt', new Response(lean)],
    ]);
    const digest = await digestOf(await answer(pageOf('one')).arrayBuffer());
    const list = [
      { address: part, bytes: 1 },
      { address: '/offline/', bytes: 1 },
      { address: '/a/', bytes: 1, digest, lean: '/kept/lean.txt' },
    ];
    const get = async (address: string) => site.get(address) ?? new Response('', { status: 404 });
    await fillFrom(list.slice(0, 2), copies, get)();
    await fillFrom(list, copies, get)();
    const response = await (await copies.find('/a/'))!.response();
    expect(await response.text()).toBe(pageOf('one'));
    expect([...response.headers]).toEqual([...html('').headers]);
  });

  test('may be missing: then a page is fetched as it is', async () => {
    const { copies } = memoryDevice();
    const digest = await digestOf(await answer(pageOf('one')).arrayBuffer());
    const { lean } = await split(pageOf('one'));
    const site = new Map([
      ['/kept/lean.txt', new Response(lean)],
      ['/a/', answer(pageOf('one'))],
    ]);
    await copies.keep('/offline/', html('stands in'));
    const list = [{ address: '/a/', bytes: 1, digest, lean: '/kept/lean.txt' }];
    await fillFrom(list, copies, async (address) => site.get(address)!)();
    expect((await copies.find('/a/'))?.digest).toBe(digest);
  });

  test('outlasts a version of the site as long as a page that is kept has it', async () => {
    const { copies } = memoryDevice();
    const other = style.replace('red', 'blue');
    await copies.keep('/a/', answer(pageOf('one')));
    await copies.keep(partFile(await nameOf(other)), new Response(other));
    await removeOutdated([{ address: '/a/', bytes: 1 }], copies);
    expect(await copies.addresses()).toEqual(new Set([partFile(await nameOf(style)), '/a/']));
  });
});

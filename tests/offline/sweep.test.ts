import { expect, test } from 'vitest';
import { type KeptFile, maxBytes } from '../../src/offline/list.ts';
import { makeRoom, removeOutdated } from '../../src/offline/sweep.ts';
import { html, memoryDevice } from './device.ts';

const listed = (address: string, bytes = 10): KeptFile => ({ address, bytes });

test('files of earlier versions go; pages and files of this one stay', async () => {
  const { copies } = memoryDevice();
  for (const address of ['/_astro/old.js', '/_astro/new.js', '/lessons/a/', '/references/b/'])
    await copies.keep(address, html(address));
  await removeOutdated([listed('/_astro/new.js'), listed('/lessons/a/')], copies);
  expect([...(await copies.addresses())]).toEqual(['/_astro/new.js', '/lessons/a/', '/references/b/']);
});

test('visited pages beyond the list stay as long as there is room, the newest longest', async () => {
  const device = memoryDevice();
  const { copies } = device;
  await copies.keep('/lessons/a/', html('on the list'));
  for (const [day, address] of ['/references/first/', '/references/second/'].entries()) {
    device.today = new Date(2026, 10, 20 + day);
    await copies.keep(address, html(address));
  }
  const { bytes } = (await copies.find('/references/second/'))!;
  const list = [listed('/lessons/a/', maxBytes - bytes - 1)];
  await makeRoom(list, copies);
  expect(await copies.addresses()).toEqual(new Set(['/lessons/a/', '/references/second/']));
});

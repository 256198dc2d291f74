import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { bundledWorker } from '../../../src/authoring/offline/worker.ts';
import { declinedCache, keptCache } from '../../../src/offline/names.ts';

const src = join(import.meta.dirname, '../../../src');

type Heard = (event: { waitUntil(work: Promise<unknown>): void }) => void;

test('the worker carries the list that the build gives it', async () => {
  const list = [{ address: '/lessons/drop-sets/', bytes: 12, digest: 'abc' }];
  const text = await bundledWorker(src, list);
  expect(text).toContain('"/lessons/drop-sets/"');
  expect(text).not.toContain('KEPT_FILES');
});

test('without a list it removes what was kept and itself, and answers nothing', async () => {
  const done: string[] = [];
  const listeners = new Map<string, Heard>();
  const self = {
    addEventListener: (name: string, heard: Heard) => listeners.set(name, heard),
    skipWaiting: async () => void done.push('takes over at once'),
    caches: { delete: async (name: string) => void done.push(name) },
    registration: { unregister: async () => void done.push('unregistered') },
  };
  runInNewContext(await bundledWorker(src, undefined), { self });
  expect([...listeners.keys()]).toEqual(['install', 'activate']);
  for (const name of ['install', 'activate']) {
    const work: Promise<unknown>[] = [];
    listeners.get(name)!({ waitUntil: (one) => work.push(one) });
    await Promise.all(work);
  }
  expect(done).toEqual(['takes over at once', keptCache, declinedCache, 'unregistered']);
});

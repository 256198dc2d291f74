import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Parts } from '../../src/model/parts.ts';
import { inSlices } from '../../src/shell/inSlices.ts';

let clock: number;
let done: number;
/** How many parts were done when each slice ended. */
let stops: number[];

beforeEach(() => {
  [clock, done, stops] = [0, 0, []];
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.stubGlobal('setTimeout', (next: () => void) => {
    stops.push(done);
    queueMicrotask(next);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Ten parts of 2 ms each. */
function* tenParts(broken?: number): Parts<string> {
  for (let part = 1; part <= 10; part++) {
    if (part === broken) throw new Error('broken');
    clock += 2;
    done = part;
    yield;
  }
  return 'all';
}

test('work in slices makes way for another task every few milliseconds, and comes to the same', async () => {
  expect(await inSlices(tenParts())).toBe('all');
  expect(stops).toEqual([3, 6, 9]);
});

test('work that throws in a later slice rejects', async () => {
  await expect(inSlices(tenParts(8))).rejects.toThrow('broken');
  expect(stops).toEqual([3, 6]);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pendingWrite, writeHistory } from '../../src/shell/history.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('of writes in a row only the last is made, once they rest', () => {
  const made: number[] = [];
  const pending = pendingWrite();
  for (let write = 0; write < 200; write++) {
    pending.later(() => made.push(write));
    vi.advanceTimersByTime(100);
  }
  expect(made).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(made).toEqual([199]);
});

test('a write that waits can be made at once, and is then not made again', () => {
  const write = vi.fn();
  const pending = pendingWrite();
  pending.now();
  pending.later(write);
  pending.now();
  vi.advanceTimersByTime(1000);
  expect(write).toHaveBeenCalledTimes(1);
});

test('a write that is taken back is not made', () => {
  const write = vi.fn();
  const pending = pendingWrite();
  pending.later(write);
  pending.cancel();
  vi.advanceTimersByTime(1000);
  expect(write).not.toHaveBeenCalled();
});

test('a write that the browser refuses is no fault', () => {
  const refuse = () => {
    throw new DOMException('too many calls', 'SecurityError');
  };
  vi.stubGlobal('window', { history: { replaceState: refuse, pushState: refuse } });
  expect(() => writeHistory('replaceState', '/x/?y=1')).not.toThrow();
  expect(() => writeHistory('pushState', '/x/?y=1')).not.toThrow();
});

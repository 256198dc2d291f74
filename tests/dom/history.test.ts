import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debouncedWrite, writeHistory } from '../../src/dom/history.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a debounced write makes only the last of several in a row, after a pause', () => {
  const made: number[] = [];
  const pending = debouncedWrite();
  for (let write = 0; write < 200; write++) {
    pending.schedule(() => made.push(write));
    vi.advanceTimersByTime(100);
  }
  expect(made).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(made).toEqual([199]);
});

test('a pending write can be flushed, and is then not made again', () => {
  const write = vi.fn();
  const pending = debouncedWrite();
  pending.now();
  pending.schedule(write);
  pending.now();
  vi.advanceTimersByTime(1000);
  expect(write).toHaveBeenCalledTimes(1);
});

test('a cancelled write is not made', () => {
  const write = vi.fn();
  const pending = debouncedWrite();
  pending.schedule(write);
  pending.cancel();
  vi.advanceTimersByTime(1000);
  expect(write).not.toHaveBeenCalled();
});

test('a write that the browser refuses does not throw', () => {
  const refuse = () => {
    throw new DOMException('too many calls', 'SecurityError');
  };
  vi.stubGlobal('window', { history: { replaceState: refuse, pushState: refuse } });
  expect(() => writeHistory('replaceState', '/x/?y=1')).not.toThrow();
  expect(() => writeHistory('pushState', '/x/?y=1')).not.toThrow();
});

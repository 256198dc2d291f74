import { afterEach, expect, test, vi } from 'vitest';
import { onTick } from '../../src/shell/clock.ts';

afterEach(() => vi.unstubAllGlobals());

/** Runs the loop through frames at these times, ms, beginning at 0. @returns what passed at each, s */
function passedAt(times: readonly number[]): number[] {
  const passed: number[] = [];
  let next: ((now: number) => void) | undefined;
  vi.stubGlobal('performance', { now: () => 0 });
  vi.stubGlobal('requestAnimationFrame', (callback: typeof next) => {
    next = callback;
    return 1;
  });
  const stop = onTick((elapsed) => passed.push(elapsed));
  for (const time of times) next?.(time);
  stop();
  next?.(times.at(-1) ?? 0);
  return passed;
}

const dayMs = 86_400_000;

test('a clock that jumps neither leaps a story ahead nor holds it up', () => {
  expect(passedAt([16, 32])).toEqual([0.016, 0.016]);
  expect(passedAt([16, dayMs, dayMs + 16])).toEqual([0.016, 0.1, 0.016]);
  expect(passedAt([-dayMs, 16 - dayMs])).toEqual([0.1, 0.016]);
});

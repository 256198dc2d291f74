import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Making } from '../../../src/exports/film/progress.ts';
import { whileItGoesOn } from '../../../src/shell/film/whileItGoesOn.ts';

const never = new AbortController().signal;

describe('what is made while it goes on', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('takes as long as it likes while something is heard of it', async () => {
    const heard: number[] = [];
    const made = whileItGoesOn(
      100,
      { signal: never, onProgress: (share) => heard.push(share) },
      async (making) => {
        for (const share of [0.2, 0.4, 0.6, 0.8, 1]) {
          await new Promise((resolve) => setTimeout(resolve, 90));
          making.onProgress(share);
        }
        return 'made';
      },
    );
    await vi.advanceTimersByTimeAsync(450);
    await expect(made).resolves.toBe('made');
    expect(heard).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is given up and told to stop once nothing is heard', async () => {
    let inside: Making | undefined;
    const onProgress = vi.fn();
    const made = whileItGoesOn(100, { signal: never, onProgress }, (making) => {
      inside = making;
      return new Promise<never>(() => {});
    });
    const outcome = expect(made).rejects.toThrow('nothing heard');
    await vi.advanceTimersByTimeAsync(101);
    await outcome;
    expect(inside!.signal.aborted).toBe(true);
    inside!.onProgress(1);
    expect(onProgress).not.toHaveBeenCalled();
  });

  test('is told to stop as the reader stops it, with the same reason', async () => {
    const stop = new AbortController();
    let inside: AbortSignal | undefined;
    const made = whileItGoesOn(100, { signal: stop.signal, onProgress: () => {} }, ({ signal }) => {
      inside = signal;
      return new Promise<never>(() => {});
    });
    const outcome = expect(made).rejects.toThrow('enough');
    stop.abort(new Error('enough'));
    await outcome;
    expect(inside?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});

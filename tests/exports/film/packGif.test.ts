import { describe, expect, test } from 'vitest';
import type { Easel } from '../../../src/exports/film/canvas.ts';
import type { Film } from '../../../src/exports/film/film.ts';
import { makeGif, maxBytes } from '../../../src/exports/film/packGif.ts';
import { frameCount, type Shot, thinned } from '../../../src/exports/film/shot.ts';

const shot = (seconds: number, frames = 1): Shot => ({
  seconds,
  frames,
  exposure: 0,
  caption: '',
  isPast: false,
});
const rest = { ...shot(60, 45), caption: 'rest' };
const shots = [shot(0, 30), ...Array.from({ length: 59 }, (_, index) => shot(index + 1)), rest];

const film: Film = { width: 90, height: 60, shots, svgOf: () => '', question: '', credit: '', url: '' };

/** Dots of few colours without any pattern, which no GIF makes much smaller. */
function noise(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 24) & 0xc0;
  };
}

/** Draws noise, and keeps which shots it was asked for at which size. */
function noisy() {
  const drawn: { readonly scale: number; readonly seconds: number }[] = [];
  const easelOf = async (of: Film, scale: number): Promise<Easel> => {
    const [width, height] = [Math.round(of.width * scale), Math.round(of.height * scale)];
    let now = shots[0]!;
    return {
      width,
      height,
      async draw(next) {
        now = next;
        drawn.push({ scale, seconds: next.seconds });
      },
      dots: () => new Uint8ClampedArray(4 * width * height).map(noise(now.seconds + 1)),
    };
  };
  return { drawn, easelOf };
}

const making = (signal = new AbortController().signal) => ({ signal, onProgress: () => {} });

describe('a film as a GIF', () => {
  test('has fewer frames, is as long, and keeps each stretch in which it rests', () => {
    const kept = thinned(shots, 6);
    expect(frameCount(kept)).toBe(frameCount(shots));
    expect(kept).toContain(rest);
    expect(kept[0]).toBe(shots[0]);
    expect(kept).toHaveLength(2 + Math.ceil(59 / 6));
  });

  test('is never larger than it may be: it is made smaller until it is not', async () => {
    const sizes = await Promise.all(
      [200_000, 35_000, 14_000].map(async (most) => {
        const { drawn, easelOf } = noisy();
        const { blob, ending } = await makeGif(film, making(), easelOf, most);
        expect(ending).toBe('gif');
        expect(blob.size).toBeLessThanOrEqual(most);
        return new Set(drawn.map(({ scale }) => scale)).size;
      }),
    );
    expect(sizes, 'how many sizes it took').toEqual([1, 2, 3]);
    expect(maxBytes).toBeLessThanOrEqual(8_000_000);
  });

  test('says so where even the smallest would be too large', async () => {
    await expect(makeGif(film, making(), noisy().easelOf, 2000)).rejects.toThrow('too long for a GIF');
  });

  test('stops as it is told to', async () => {
    const { drawn, easelOf } = noisy();
    const stop = new AbortController();
    const onProgress = (share: number) => {
      if (share > 0.5) stop.abort();
    };
    await expect(makeGif(film, { signal: stop.signal, onProgress }, easelOf)).rejects.toThrow('abort');
    expect(drawn.some(({ seconds }) => seconds === rest.seconds - 1)).toBe(false);
  });
});

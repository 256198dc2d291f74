import { applyPalette, GIFEncoder, type Palette, quantize } from 'gifenc';
import { type Easel, easelFor } from './canvas.ts';
import type { Film } from './film.ts';
import type { FilmFile, Making } from './progress.ts';
import { frameCount, framesPerSecond, type Shot, thinned } from './shot.ts';

/** What networks and chats take as a moving picture, bytes. */
export const maxBytes = 8_000_000;

/** How a film is made smaller, the best first: its size against that of a video, and for how many frames of it a picture stays. */
const attempts = [
  { scale: 2 / 3, every: 3 },
  { scale: 1 / 2, every: 4 },
  { scale: 1 / 3, every: 6 },
] as const;

/** The palette of a GIF has 256 colours, of which one says that a dot is as before. */
const colours = 255;
/** Its times are hundredths of a second. */
const perSecond = 100;

/** One palette for the whole film, from its beginning, its middle and its end. */
async function paletteOf(easel: Easel, shots: readonly Shot[]): Promise<Palette> {
  const samples: Uint8ClampedArray[] = [];
  const picked = new Set([0, 1 / 3, 2 / 3, 1].map((share) => Math.round(share * (shots.length - 1))));
  for (const shot of shots.filter((_, index) => picked.has(index))) {
    await easel.draw(shot);
    samples.push(easel.dots());
  }
  const all = new Uint8Array(samples.reduce((sum, { length }) => sum + length, 0));
  samples.reduce((at, sample) => {
    all.set(sample, at);
    return at + sample.length;
  }, 0);
  return quantize(all, colours);
}

/** What of a picture differs from the one before; the rest is marked to stay. */
function changed(now: Uint8Array, before: Uint8Array | undefined, same: number): Uint8Array {
  return before === undefined ? now : now.map((colour, dot) => (colour === before[dot] ? same : colour));
}

/** One attempt; undefined where the file would be too large. */
async function attempt(
  easel: Easel,
  shots: readonly Shot[],
  most: number,
  { signal, onProgress }: Making,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const palette = await paletteOf(easel, shots);
  const same = palette.length;
  const withSame: Palette = [...palette, [0, 0, 0]];
  const { width, height } = easel;
  const gif = GIFEncoder();
  const all = frameCount(shots);
  let before: Uint8Array | undefined;
  let done = 0;
  for (const shot of shots) {
    signal.throwIfAborted();
    await easel.draw(shot);
    const now = applyPalette(easel.dots(), palette);
    // Times are rounded from the beginning of the film, so that they do not drift.
    const at = (frames: number) => Math.round((perSecond * frames) / framesPerSecond);
    const delay = ((at(done + shot.frames) - at(done)) * 1000) / perSecond;
    const first = before === undefined;
    gif.writeFrame(changed(now, before, same), width, height, {
      ...(first && { palette: withSame }),
      ...(!first && { transparent: true, transparentIndex: same }),
      delay,
      dispose: 1,
    });
    if (gif.bytesView().length >= most) return undefined;
    before = now;
    done += shot.frames;
    onProgress(done / all);
  }
  gif.finish();
  return new Uint8Array(gif.bytes());
}

/**
 * A film as a GIF that is no larger than networks take, made smaller until it is.
 *
 * @param most how large it may be, bytes
 * @throws Error where it would be too large even so
 */
export async function makeGif(
  film: Film,
  making: Making,
  easelOf: (film: Film, scale: number) => Promise<Easel> = easelFor,
  most = maxBytes,
): Promise<FilmFile> {
  for (const { scale, every } of attempts) {
    const easel = await easelOf(film, scale);
    const bytes = await attempt(easel, thinned(film.shots, every), most, making);
    if (bytes !== undefined) return { blob: new Blob([bytes], { type: 'image/gif' }), ending: 'gif' };
  }
  throw new Error('the film is too long for a GIF');
}

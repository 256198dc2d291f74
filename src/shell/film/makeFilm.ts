import { importWithRetry } from '../../dom/importWithRetry.ts';
import { withTimeout } from '../../dom/withTimeout.ts';
import type { Film } from '../../exports/film/film.ts';
import type { FilmFile, Making } from '../../exports/film/progress.ts';
import { mayEncode } from './mayEncode.ts';
import { whileItGoesOn } from './whileItGoesOn.ts';

/** Code that has not loaded by then counts as failed, ms. */
const loadMs = 30_000;
/** A browser says at once what it can encode, ms. */
const askMs = 5000;
/** From one frame to the next, even on a slow phone, ms. */
const stallMs = 15_000;

/** One way to make a file of a film, or nothing where this browser has not got what it takes. */
type Way = (film: Film) => Promise<((making: Making) => Promise<FilmFile>) | undefined>;

const load = <Module>(module: () => Promise<Module>) => withTimeout(loadMs, importWithRetry(module));

/** The kinds of video, as `exports/film/packVideo.ts` lists them. */
const asVideo =
  (index: 0 | 1 | 2): Way =>
  async (film) => {
    if (typeof VideoEncoder === 'undefined' || !mayEncode(navigator)) return undefined;
    const { canMake, kinds, makeVideo } = await load(() => import('../../exports/film/packVideo.ts'));
    const kind = kinds[index];
    const can = await withTimeout(askMs, canMake(kind, film));
    return can ? (making) => makeVideo(kind, film, making) : undefined;
  };

const asGif: Way = async (film) => {
  const { makeGif } = await load(() => import('../../exports/film/packGif.ts'));
  return (making) => makeGif(film, making);
};

/** In the order in which networks and phones take them. */
const ways: readonly Way[] = [asVideo(0), asVideo(1), asVideo(2), asGif];

/**
 * Makes a file of a film in the best way that works here: where one fails, or nothing is heard of it, the next is tried.
 *
 * @throws the reason of the signal, where the reader stopped it, and else what went wrong with the last way
 */
export async function makeFilm(film: Film, making: Making): Promise<FilmFile> {
  let failure: unknown;
  for (const way of ways) {
    making.signal.throwIfAborted();
    try {
      const make = await way(film);
      if (make !== undefined) return await whileItGoesOn(stallMs, making, make);
    } catch (error) {
      failure = error;
    }
    making.onProgress(0);
  }
  making.signal.throwIfAborted();
  throw failure;
}

import type { Making } from '../../exports/film/progress.ts';

/**
 * What is being made, as long as it goes on: rejects once nothing was heard of it for so long, and has it stopped, as when
 * the reader stops it.
 *
 * @param stallMs how long nothing may be heard
 */
export function whileItGoesOn<T>(
  stallMs: number,
  { signal, onProgress }: Making,
  make: (making: Making) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const end = (reason: unknown) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      stop.abort(reason);
      reject(reason);
    };
    const onAbort = () => end(signal.reason);
    const heard = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end(new Error(`nothing heard for ${stallMs} ms`)), stallMs);
    };
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener('abort', onAbort);
    heard();
    make({
      signal: stop.signal,
      onProgress(share) {
        if (stop.signal.aborted) return;
        heard();
        onProgress(share);
      },
    })
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
      });
  });
}

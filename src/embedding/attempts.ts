/** What did not arrive is asked for again after so long, then after twice that, and so on up to the longest. */
const firstMs = 2000;
const longestMs = 60_000;

/**
 * Attempts something that has to arrive over a network until it does: when it is called, after a while, and as soon as the
 * browser is online again. One attempt at a time.
 *
 * @param attempt says whether it arrived
 * @param failed is called after each attempt that came to nothing
 */
export function attempts(
  attempt: () => Promise<boolean>,
  failed: () => void,
  signal: AbortSignal,
): () => void {
  let running = false;
  let misses = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const run = async () => {
    if (running || signal.aborted) return;
    clearTimeout(waiting);
    running = true;
    const arrived = await attempt().catch((error) => {
      console.error(error);
      return false;
    });
    running = false;
    if (arrived || signal.aborted) return;
    failed();
    waiting = setTimeout(run, Math.min(longestMs, firstMs * 2 ** misses));
    misses += 1;
  };
  window.addEventListener('online', () => misses > 0 && run(), { signal });
  signal.addEventListener('abort', () => clearTimeout(waiting));
  return run;
}

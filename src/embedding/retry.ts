/** Exponential backoff: the first delay, doubled after each failure up to the longest. */
const firstDelayMs = 2000;
const maxDelayMs = 60_000;

/**
 * Retries a request until it succeeds: when called, after a delay, and as soon as the browser is online again. One attempt
 * at a time.
 *
 * @param attempt resolves to whether it succeeded
 * @param onFailure called after each attempt that did not succeed
 */
export function retry(
  attempt: () => Promise<boolean>,
  onFailure: () => void,
  signal: AbortSignal,
): () => void {
  let running = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async () => {
    if (running || signal.aborted) return;
    clearTimeout(timer);
    running = true;
    const arrived = await attempt().catch((error) => {
      console.error(error);
      return false;
    });
    running = false;
    if (arrived || signal.aborted) return;
    onFailure();
    timer = setTimeout(run, Math.min(maxDelayMs, firstDelayMs * 2 ** failures));
    failures += 1;
  };
  window.addEventListener('online', () => failures > 0 && run(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return run;
}

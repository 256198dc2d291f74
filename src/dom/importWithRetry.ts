/** Makes the URL of each retry unique. */
let retries = 0;

/** Browsers that cache failed imports name the URL in the error. */
function addressIn(error: unknown): URL | undefined {
  const [address] = /https?:\/\/\S+/.exec(String(error)) ?? [];
  if (address === undefined) return undefined;
  const url = new URL(address);
  return url.origin === window.location.origin ? url : undefined;
}

/**
 * Imports a module on demand. Chromium remembers for the lifetime of a page that a script failed to load, and every later
 * import of it fails at once, so the module is then requested again under another URL. Its own imports keep their URLs,
 * and with them the one Preact of the figure: where one of those failed, only reloading the page helps.
 *
 * @param load names the script itself: `() => import('./Some.ts')`
 */
export async function importWithRetry<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const retryUrl = addressIn(error);
    if (retryUrl === undefined) throw error;
    retries += 1;
    retryUrl.searchParams.set('again', String(retries));
    return import(/* @vite-ignore */ retryUrl.href);
  }
}

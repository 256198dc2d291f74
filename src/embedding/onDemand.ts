/** An address of its own for each time that one is asked for again. */
let times = 0;

/** Browsers that remember what did not arrive say in the error where it should have come from. */
function addressIn(error: unknown): URL | undefined {
  const [address] = /https?:\/\/\S+/.exec(String(error)) ?? [];
  if (address === undefined) return undefined;
  const url = new URL(address);
  return url.origin === window.location.origin ? url : undefined;
}

/**
 * Imports what is not needed from the start. Chromium remembers for the life of a page that a script did not arrive, and
 * every later import of it fails at once. So it is then asked for once more, under another address. What it imports in
 * turn keeps its address, and with it the one React of the figure: where that did not arrive, only a new page helps.
 *
 * @param load names the script itself: `() => import('./Some.ts')`
 */
export async function onDemand<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const again = addressIn(error);
    if (again === undefined) throw error;
    times += 1;
    again.searchParams.set('again', String(times));
    return import(/* @vite-ignore */ again.href);
  }
}

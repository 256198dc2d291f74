import { siteFiles } from '../addresses/addresses.ts';
import { withTimeout } from '../dom/withTimeout.ts';
import type { SearchFile } from '../search/documents.ts';
import { openIndex, type SearchIndex } from '../search/openIndex.ts';

export { ask } from '../search/ask.ts';
export { resultOf } from '../search/rank.ts';

/** On the slowest line that one still reads on, the index is there by then. */
const patienceMs = 30_000;

/** As long as one may work without a break, so that what is typed in the meantime appears at once. */
const sliceMs = 12;

/** Lets the browser work each time that a slice is over. */
export function slices(): () => Promise<void> | undefined {
  let start = performance.now();
  return () => {
    if (performance.now() - start < sliceMs) return undefined;
    return new Promise((resume) => {
      setTimeout(() => {
        start = performance.now();
        resume();
      });
    });
  };
}

/**
 * Fetches what can be searched, and makes the index of it.
 *
 * @throws Error where the file does not come
 */
export async function loadIndex(): Promise<SearchIndex> {
  const response = await withTimeout(patienceMs, fetch(siteFiles.searchIndex));
  if (!response.ok) throw new Error(`the search has no index: ${response.status}`);
  const file = (await withTimeout(patienceMs, response.json())) as SearchFile;
  return openIndex(file, slices());
}

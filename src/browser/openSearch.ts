import { siteFiles } from '../addresses/addresses.ts';
import type { SearchFile } from '../search/documents.ts';
import { openIndex, type SearchIndex } from '../search/openIndex.ts';

export { ask } from '../search/ask.ts';
export { resultOf } from '../search/rank.ts';

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
  const response = await fetch(siteFiles.searchIndex);
  if (!response.ok) throw new Error(`the search has no index: ${response.status}`);
  return openIndex((await response.json()) as SearchFile, slices());
}

import { siteFiles } from '../addresses/addresses.ts';
import { withTimeout } from '../dom/withTimeout.ts';
import type { FirstSearchFile, SearchDocument } from '../search/documents.ts';
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

async function fetched(address: string): Promise<unknown> {
  const response = await withTimeout(patienceMs, fetch(address));
  if (!response.ok) throw new Error(`a part of the index is missing: ${response.status}`);
  return withTimeout(patienceMs, response.json());
}

/** The index as far as it has come. */
export interface Loading {
  readonly index: SearchIndex;
  /** Whether all of it has come. */
  readonly isWhole: () => boolean;
  /**
   * Fetches what is missing; whoever asks while it comes waits for the same.
   *
   * @throws Error where a part does not come
   */
  readonly loadRest: () => Promise<void>;
}

/**
 * Fetches what is most likely wanted, and makes an index of it that takes the rest.
 *
 * @throws Error where the first file does not come
 */
export async function loadIndex(): Promise<Loading> {
  const { others, ...file } = (await fetched(siteFiles.searchIndex)) as FirstSearchFile;
  const index = await openIndex(file, slices());
  const missing = [...others];
  let loading: Promise<void> | undefined;
  const fetchRest = async () => {
    for (let [address] = missing; address !== undefined; [address] = missing) {
      await index.add((await fetched(address)) as readonly SearchDocument[], slices());
      missing.shift();
    }
  };
  return {
    index,
    isWhole: () => missing.length === 0,
    loadRest: () => {
      loading ??= fetchRest().finally(() => {
        loading = undefined;
      });
      return loading;
    },
  };
}

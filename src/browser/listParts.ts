import { withTimeout } from '../dom/withTimeout.ts';

/** On the slowest line that one still reads on, a part is there by then. */
const patienceMs = 30_000;

async function itemsOf(address: string, list: string): Promise<readonly HTMLElement[]> {
  const response = await withTimeout(patienceMs, fetch(address));
  if (!response.ok) throw new Error(`a part of the list is missing: ${response.status}`);
  const html = await withTimeout(patienceMs, response.text());
  const part = new DOMParser().parseFromString(html, 'text/html');
  return [...part.querySelectorAll<HTMLElement>(`#${CSS.escape(list)} > *`)];
}

/**
 * The items of the other parts of a list, in their order. The pages of the parts are those of readers without script.
 *
 * @param list the id of the list in each page
 * @throws Error where a part does not come
 */
export const loadParts = async (
  addresses: readonly string[],
  list: string,
): Promise<readonly HTMLElement[]> =>
  (await Promise.all(addresses.map((address) => itemsOf(address, list)))).flat();

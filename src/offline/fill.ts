import { sitePages } from '../addresses/addresses.ts';
import type { Copies } from './copies.ts';
import { isHashed, type KeptFile } from './list.ts';

/** Files that are fetched before a page is asked whether it still has nothing else to do. */
const filesATime = 12;
/** Requests at the same time. */
const lanes = 2;

/** Asks the site for a file, behind whatever a reader waits for. What may have changed is asked for anew. */
export const quietly = (address: string): Promise<Response> =>
  fetch(address, { cache: isHashed(address) ? 'default' : 'no-cache', priority: 'low' });

async function missingOf(list: readonly KeptFile[], copies: Copies): Promise<KeptFile[]> {
  const there = await copies.addresses();
  const isMissing = async ({ address, digest }: KeptFile) =>
    !there.has(address) || (digest !== undefined && (await copies.find(address))?.digest !== digest);
  const missing = await Promise.all(list.map(isMissing));
  return list.filter((_, index) => missing[index]);
}

/**
 * All pages that are fetched without their parts have the headers of one that is not, and that comes before them. Undefined
 * where that one has not come yet, nor the page.
 */
async function wholePage(lean: Response, copies: Copies): Promise<Response | undefined> {
  const page = await copies.find(sitePages.offline);
  if (page === undefined || !lean.ok) return undefined;
  return new Response(await copies.whole(await lean.text()), { headers: page.headers });
}

/**
 * Fetches what is missing of a list, in its order, a few files each time it is called. A file that the site has in another
 * version by now is left out: that version has a list of its own.
 *
 * @returns what to call; it tells whether more is missing, and is asked again by the next page where the network fails
 */
export function fillFrom(list: readonly KeptFile[], copies: Copies, get = quietly): () => Promise<boolean> {
  let missing: KeptFile[] | undefined;
  let running: Promise<boolean> | undefined;

  async function fetchOne(file: KeptFile): Promise<void> {
    const page = file.lean === undefined ? undefined : await wholePage(await get(file.lean), copies);
    if (page !== undefined && (await copies.keep(file.address, page, file.digest)) === file.digest) return;
    const response = await get(file.address);
    if (response.ok) await copies.keep(file.address, response, file.digest);
  }

  async function some(): Promise<boolean> {
    if (await copies.areDeclined()) {
      missing = undefined;
      return false;
    }
    missing ??= await missingOf(list, copies);
    const left = missing;
    const now = left.splice(0, filesATime);
    const lane = async () => {
      for (let file = now.shift(); file !== undefined; file = now.shift()) await fetchOne(file);
    };
    try {
      await Promise.all(Array.from({ length: lanes }, lane));
    } catch {
      // No network, or no room: the site works without, and a later page begins where this one stopped.
      missing = undefined;
      return false;
    }
    return left.length > 0;
  }

  return () => {
    running ??= some().finally(() => {
      running = undefined;
    });
    return running;
  };
}

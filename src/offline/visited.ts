import { sitePages } from '../addresses/addresses.ts';
import type { Copies } from './copies.ts';
import { quietly } from './fill.ts';
import { isHashed, type KeptFile } from './list.ts';
import { makeRoom } from './sweep.ts';

/** A page of the site that may be kept; what stands in frames of others may not, nor a page that is not there. */
const isPage = (address: string, { ok, redirected, headers }: Response) =>
  ok &&
  !redirected &&
  address.endsWith('/') &&
  !address.startsWith(sitePages.embed) &&
  (headers.get('content-type')?.startsWith('text/html') ?? false);

/** Whether the site has answered that there is no such page, or no more. */
const isGone = ({ status }: Response) => status === 404 || status === 410;

/** Keeps what a reader has visited, without ever standing in the way of it. */
export function visitsOf(list: readonly KeptFile[], copies: Copies, get = quietly) {
  /**
   * Keeps a page, and no longer keeps one that the site says is gone.
   *
   * @returns the digest of the page; undefined where it is none, or could not be kept
   */
  const keepVisited = async (address: string, response: Response): Promise<string | undefined> => {
    if (isGone(response)) await copies.remove(address);
    if (!isPage(address, response)) return undefined;
    try {
      const digest = await copies.keep(address, response);
      if (!list.some((file) => file.address === address)) await makeRoom(list, copies);
      return digest;
    } catch {
      // No room on the device.
      return undefined;
    }
  };

  /** Keeps a page, or a file that it has loaded, which the browser has just had. */
  const keepOne = async (address: string): Promise<void> => {
    const response = await get(address);
    if (!isHashed(address)) await keepVisited(address, response);
    else if (response.ok) await copies.keep(address, response);
  };

  const keepLoaded = async (addresses: readonly string[]): Promise<void> => {
    const there = await copies.addresses();
    const isWanted = (address: string) => !there.has(address) && (isHashed(address) || address.endsWith('/'));
    // One after the other; what does not come, or finds no room, is kept at another visit.
    for (const address of addresses.filter(isWanted)) await keepOne(address).catch(() => {});
  };

  return { keepVisited, keepLoaded };
}

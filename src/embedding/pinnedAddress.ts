import { pageOfPinned, pinnedPage, pinnedVersions, versionOfPinned } from '../addresses/pinned.ts';
import { withTimeout } from '../dom/withTimeout.ts';

/** Longer than a slow phone needs for two kilobytes. */
const limitMs = 15_000;

/** The version of a page that is open here; undefined where it is today’s page. */
export const versionHere = (page: string, path = window.location.pathname): string | undefined =>
  pageOfPinned(path) === page ? versionOfPinned(path) : undefined;

/**
 * The version of a page that one who sees it now wants to keep: the one that is open, else that of today, which stays as it is. Asked for only by who wants its address.
 *
 * @param page from the root of the site
 * @throws Error where it cannot be had, or nothing of that page is kept
 */
export async function versionToKeep(page: string): Promise<string> {
  const here = versionHere(page);
  if (here !== undefined) return here;
  const response = await withTimeout(limitMs, fetch(pinnedVersions));
  const versions = (await withTimeout(limitMs, response.json())) as Readonly<Record<string, string>>;
  const version = versions[page];
  if (version === undefined) throw new Error(`nothing is kept of ${page}`);
  return version;
}

/** The address of a page as it is today, from the root of the site. */
export const pinnedAddress = async (page: string, query = ''): Promise<string> =>
  pinnedPage(await versionToKeep(page), page, query);

/** What is said where it cannot be had. */
export const noVersion =
  'The address that stays could not be found. Check that you are connected, then try again.';

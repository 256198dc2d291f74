/** Addresses of frames that stay as they were, apart from the others: only who asks for one loads them. */

/** The folder of all versions. */
export const pinnedFolder = '/v/';

/**
 * A figure, claim or lesson as it was.
 *
 * @param version a digest of all that it holds
 * @param page its page, from the root of the site
 */
export const pinnedPage = (version: string, page: string, query = ''): string =>
  `${pinnedFolder}${version}${page}${query}`;

/** What versions share, each named by a digest of what it holds. */
export const pinnedFile = (name: string): string => `${pinnedFolder}files/${name}`;

/** The version of each page today. */
export const pinnedVersions = `${pinnedFolder}today.json`;

/** What was corrected of each page. */
export const pinnedCorrections = `${pinnedFolder}corrections.json`;

/** The script of every version that says what was corrected since. */
export const pinnedScript = '/pinned.js';

/** The version that stands at an address; undefined at any other. */
export const versionOfPinned = (path: string): string | undefined => /^\/v\/([^/]+)\//.exec(path)?.[1];

/** The page that a version shows, with its query; undefined at any other address. */
export function pageOfPinned(path: string): string | undefined {
  return /^\/v\/[^/]+(\/(?:figures|claims|lessons)\/.+)$/.exec(path)?.[1];
}

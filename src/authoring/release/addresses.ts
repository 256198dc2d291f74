import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Addresses whose files have a record of their own, or a digest in their name, or are read by hosts alone; and videos, which a
 * build has where they were made on its machine.
 */
const apart = /^\/(?:_astro|cards|engine|kept|v)\/|^\/(?:_headers|404\.html)$|\.mp4$/;

/** The address at which a file of the built site answers. */
const addressOf = (file: string) =>
  `/${file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;

/** Every address of a built site that others may link to. */
export const addressesOf = (dist: string): readonly string[] =>
  globSync('**/*', { cwd: dist })
    .filter((file) => statSync(join(dist, file)).isFile())
    .map(addressOf)
    .filter((address) => !apart.test(address))
    .sort();

/** Addresses that were given up, each with the reason. */
export type GivenUp = Readonly<Record<string, string>>;

/** What was published once and answers no more, though nobody gave it up. */
export function lostAddresses(
  published: readonly string[],
  built: readonly string[],
  givenUp: GivenUp,
): readonly string[] {
  const answers = new Set(built);
  return published.filter((address) => !answers.has(address) && !Object.hasOwn(givenUp, address));
}

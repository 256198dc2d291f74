import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { rulesOf } from '../../src/authoring/headers.ts';
import { rulesFor } from '../../src/serving/match.ts';
import type { HeaderRule } from '../../src/serving/rules.ts';

/** The built site as those who serve it see it. */
export interface Site {
  readonly dist: string;
  readonly table: readonly HeaderRule[];
  /** An address of each kind of file: of each ending, in each folder, under each rule. */
  readonly samples: readonly string[];
  /** The addresses of all pages. */
  readonly pages: ReadonlySet<string>;
  readonly read: (address: string) => Buffer;
}

/** The address that a file of the site answers at. */
export const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
export const isPage = (address: string) => address.endsWith('/');
export const endingOf = (address: string) => (isPage(address) ? 'html' : address.split('.').at(-1)!);

/** What the hosts read for themselves and do not serve, and the page for what is not there, which has no address. */
const notServed = ['_headers', '404.html'];

/** The address that a site was built for: its pages say it. */
export function publishedAt(dist: string): string {
  const home = readFileSync(join(dist, 'index.html'), 'utf8');
  const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(home) ?? [];
  if (address === undefined)
    throw new Error(`${dist} has a home page without its address. Run: npm run build`);
  return address;
}

/** @param address where the site is to stand */
export async function siteOf(dist: string, address: string): Promise<Site> {
  const table = await rulesOf(dist, address);
  const kindOf = (address: string) =>
    [
      rulesFor(table, address)[0]?.name,
      address.split('/')[1],
      address.split('/').length,
      endingOf(address),
    ].join(' ');
  const byKind = new Map<string, string>();
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, sep).length).split(sep).join('/'))
    .filter((file) => !notServed.includes(file))
    .sort();
  const addresses = files.map(addressOf);
  for (const address of addresses) if (!byKind.has(kindOf(address))) byKind.set(kindOf(address), address);
  return {
    dist,
    table,
    samples: [...byKind.values()],
    pages: new Set(addresses.filter(isPage)),
    read: (address) => readFileSync(join(dist, isPage(address) ? `${address}index.html` : address)),
  };
}

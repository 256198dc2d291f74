import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sitePages } from '../../addresses/addresses.ts';
import { digestOf } from '../../offline/digest.ts';
import { isHashed, type KeptFile, maxBytes } from '../../offline/list.ts';
import { nameOf, partFile, split } from '../../offline/parts.ts';
import { expressionOf } from '../../serving/match.ts';
import { growingPages, keptOf } from './groups.ts';

/** What no server and no browser makes smaller. */
const isCompressed = (file: string) => /\.(woff2|png|ico)$/.test(file);

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const fileAt = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);

export interface ListedGroup {
  readonly name: string;
  readonly files: readonly KeptFile[];
}

export const bytesOf = (groups: readonly ListedGroup[]): number =>
  groups.flatMap(({ files }) => files).reduce((sum, { bytes }) => sum + bytes, 0);

/** The page that is fetched whole: the first of all, whose headers the others get. */
const isWhole = (address: string) => address === sitePages.offline;

const weightOf = (address: string, content: Buffer) =>
  isCompressed(address) ? content.length : gzipSync(content).length;

/** What of a built site is kept on devices. */
export interface Listed {
  readonly groups: readonly ListedGroup[];
  /** Files that the build adds for it, by address: pages without their parts, and the parts. */
  readonly added: ReadonlyMap<string, string>;
  /** Pages for which those before them leave no room: none of these was read. */
  readonly beyond: readonly string[];
}

/** Lists files, and collects what has to be added to the site for them. */
async function listedFile(dist: string, address: string, added: Map<string, string>): Promise<KeptFile> {
  const content = readFileSync(join(dist, fileAt(address)));
  if (isHashed(address)) return { address, bytes: weightOf(address, content) };
  const digest = await digestOf(new Uint8Array(content).buffer);
  if (!address.endsWith('/') || isWhole(address))
    return { address, bytes: weightOf(address, content), digest };
  const html = content.toString('utf8');
  const page = await split(html);
  const lean = partFile(await nameOf(html));
  for (const [name, text] of page.parts) added.set(partFile(name), text);
  added.set(lean, page.lean);
  return { address, bytes: gzipSync(page.lean).length, digest, lean };
}

const growing = growingPages.map((path) => new RegExp(expressionOf(path)));

/**
 * What of a built site is kept on devices, by group and in the order in which it is fetched. Files are read one after the other, and
 * pages only as far as there may be room for them: all together may be more than there is memory for.
 */
export async function listOf(dist: string): Promise<Listed> {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile());
  const addresses = files.map(({ parentPath, name }) =>
    addressOf(join(parentPath, name).slice(join(dist, '/').length)),
  );
  const added = new Map<string, string>();
  const groups: ListedGroup[] = [];
  const beyond: string[] = [];
  let total = 0;
  for (const { name, addresses: own } of keptOf(addresses)) {
    const files: KeptFile[] = [];
    for (const address of own) {
      if (total > maxBytes && growing.some((path) => path.test(address))) {
        beyond.push(address);
        continue;
      }
      const file = await listedFile(dist, address, added);
      total += file.bytes;
      files.push(file);
    }
    groups.push({ name, files });
  }
  const leanPages = new Set(groups.flatMap(({ files }) => files).map(({ lean }) => lean));
  const parts = [...added]
    .filter(([address]) => !leanPages.has(address))
    .map(([address, text]) => ({ address, bytes: gzipSync(text).length }));
  return { groups: [{ name: 'parts that pages share', files: parts }, ...groups], added, beyond };
}

const thousands = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const maxNamed = 10;

/** What is kept, in a line for each group. */
export const summary = (groups: readonly ListedGroup[]): readonly string[] =>
  groups.map((group) => `${group.name}: ${group.files.length} files, ${thousands(bytesOf([group]))}`);

/**
 * Stops a build that would have readers keep too much.
 *
 * @param more bytes of the worker itself
 * @throws Error that names what is largest
 */
export function assertSmall(groups: readonly ListedGroup[], more: number): void {
  const total = bytesOf(groups) + more;
  if (total <= maxBytes) return;
  const largest = groups
    .flatMap(({ files }) => files)
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, maxNamed)
    .map(({ address, bytes }) => `  ${address}: ${thousands(bytes)}`);
  throw new Error(
    [
      `what browsers keep for reading offline comes to ${thousands(total)}, over the ${thousands(maxBytes)} that are promised:`,
      ...summary(groups).map((line) => `  ${line}`),
      'The largest of it:',
      ...largest,
      'Make pages lighter, or take a group out of src/authoring/offline/groups.ts.',
    ].join('\n'),
  );
}

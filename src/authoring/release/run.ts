import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keep } from '../pinned/archive.ts';
import { addressesOf, type GivenUp, lostAddresses } from './addresses.ts';
import { filesToKeep } from './archive.ts';
import { cardsOf } from './cards.ts';

/**
 * The command behind `npm run release`: puts on record what a build publishes, so that later builds go on answering it. A
 * network that has shown a link keeps asking for the picture it saw, and nothing is ever taken off these lists.
 */
const root = process.cwd();
const dist = join(root, 'dist');
const content = (name: string) => join(root, 'content', name);
const read = <T>(name: string): T => JSON.parse(readFileSync(content(name), 'utf8')) as T;

const lists: Readonly<Record<string, (dist: string) => readonly string[]>> = {
  'addresses.json': addressesOf,
  'cards.json': cardsOf,
};

function release(): void {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('There is no site in dist. Build it first: npm run build');
  const lost = lostAddresses(read('addresses.json'), addressesOf(dist), read<GivenUp>('given-up.json'));
  if (lost.length > 0)
    throw new Error(
      `These addresses were published, and this build does not answer them: ${lost.join(', ')}. Bring them back, or say in content/given-up.json why each is given up.`,
    );
  const kept = keep(root, dist, filesToKeep(dist));
  console.log(`content/archive: ${kept.length} files added`);
  for (const [name, listOf] of Object.entries(lists)) {
    const before = read<readonly string[]>(name);
    const after = [...new Set([...before, ...listOf(dist)])].sort();
    writeFileSync(content(name), `${JSON.stringify(after, null, 2)}\n`);
    console.log(`content/${name}: ${after.length - before.length} added, ${after.length} in all`);
  }
  console.log('Commit content.');
}

try {
  release();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const ledger = join(root, 'content/cards.json');

/**
 * The addresses of cards that were ever published, with those of a built site added. A network that has shown a link
 * keeps asking for the picture it saw, so no address is ever taken out.
 */
const withPublished = (before: readonly string[], built: readonly string[]): string[] =>
  [...new Set([...before, ...built])].sort();

/** The cards of a built site, as the ledger names them. */
const builtCards = (dist: string): string[] =>
  globSync('**/*.png', { cwd: join(dist, 'cards') }).map((file) => file.replace(/\.png$/, ''));

if (process.argv[1] === import.meta.filename) {
  const built = builtCards(join(root, 'dist'));
  if (built.length === 0) {
    console.error('There are no cards in dist. Build the site first: npm run build');
    process.exit(1);
  }
  const before = JSON.parse(readFileSync(ledger, 'utf8')) as string[];
  const after = withPublished(before, built);
  writeFileSync(ledger, `${JSON.stringify(after, null, 2)}\n`);
  console.log(
    `${after.length - before.length} addresses added, ${after.length} in all. Commit content/cards.json.`,
  );
}

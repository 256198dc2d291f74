import { globSync } from 'node:fs';
import { join } from 'node:path';

/** The cards of a built site, as `content/cards.json` names them. */
export const cardsOf = (dist: string): readonly string[] =>
  globSync('**/*.png', { cwd: join(dist, 'cards') }).map((file) => file.replace(/\.png$/, ''));

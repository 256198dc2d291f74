import { globSync } from 'node:fs';
import { join } from 'node:path';
import { thumbnailName } from '../../addresses/addresses.ts';

/** The cards of a built site, as `content/cards.json` names them. Thumbnails are shown by no link. */
export const cardsOf = (dist: string): readonly string[] =>
  globSync('**/*.png', { cwd: join(dist, 'cards') })
    .map((file) => file.replace(/\.png$/, ''))
    .filter((card) => !card.startsWith(thumbnailName('')));

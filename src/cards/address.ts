import { createHash } from 'node:crypto';
import { dependencies } from '../../package.json';
import widths from '../fonts/cards/widths.json' with { type: 'json' };

const shortEnough = 12;

/** The same card looks otherwise where another program, or another cut of the fonts, draws it. */
const drawnBy = `${dependencies['@resvg/resvg-js']} ${JSON.stringify(widths)}`;

/** A card by what it shows. */
export const cardHash = (svg: string): string =>
  createHash('sha256').update(drawnBy).update(svg).digest('hex').slice(0, shortEnough);

/**
 * Where a card stands. What it shows is in the address, so that whoever keeps a copy under it keeps the right one.
 *
 * @param name kind and id: "claims/not-hacks"
 */
export const cardPath = (name: string, hash: string): string => `/cards/${name}.${hash}.png`;

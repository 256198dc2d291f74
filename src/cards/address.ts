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
 * What a card is called in its address. What it shows is in it, so that whoever keeps a copy keeps the right one.
 *
 * @param name kind and id: "claims/not-hacks"
 */
export const hashedName = (name: string, hash: string): string => `${name}.${hash}`;

/** The name of a card without what it shows. */
export const withoutHash = (hashed: string): string => hashed.replace(/\.[0-9a-f]+$/, '');

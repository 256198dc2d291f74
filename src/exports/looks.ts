import bouts from '../styles/marks/bouts.css?raw';
import common from '../styles/marks/common.css?raw';
import tokens from '../styles/tokens.css?raw';
import type { Looks, Scheme } from '../view/plainLooks.ts';

const ofFigures = import.meta.glob<string>('../figures/*/looks.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All looks of marks, in the order in which the page has them. */
const marks = [common, bouts, ...Object.values(ofFigures)].join('\n');

export const looksIn = (scheme: Scheme, font?: string): Looks => ({ marks, tokens, scheme, font });

/** The label font as a data address, which is its default export. Loaded when a picture is made, for nobody else needs it as text. */
export const labelFont = (): Promise<{ default: string }> => import('../fonts/atkinson.woff2?inline');

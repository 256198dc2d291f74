import bouts from '../styles/marks/bouts.css?looks';
import common from '../styles/marks/common.css?looks';
import colours from '../styles/tokens.css?colours';
import type { LookRule, Looks, Scheme } from '../view/plainLooks.ts';

const ofFigures = import.meta.glob<readonly LookRule[]>('../figures/*/looks.css', {
  query: '?looks',
  import: 'default',
  eager: true,
});

/** All looks of marks, in the order in which the page has them. */
const rules = [...common, ...bouts, ...Object.values(ofFigures).flat()];

export const looksIn = (scheme: Scheme, font?: string): Looks => ({ rules, colours, scheme, font });

/** The label font as a data address, which is its default export. Loaded when a picture is made, for nobody else needs it as text. */
export const labelFont = (): Promise<{ default: string }> => import('../fonts/atkinson.woff2?inline');

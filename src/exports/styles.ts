import bouts from '../styles/marks/bouts.css?styles';
import common from '../styles/marks/common.css?styles';
import colours from '../styles/tokens.css?colours';
import type { MarkStyles, Scheme, StyleRule } from '../view/plainStyles.ts';

const ofFigures = import.meta.glob<readonly StyleRule[]>('../figures/*/styles.css', {
  query: '?styles',
  import: 'default',
  eager: true,
});

/** All styles of marks, in the order in which the page has them. */
const rules = [...common, ...bouts, ...Object.values(ofFigures).flat()];

export const stylesIn = (scheme: Scheme, font?: string): MarkStyles => ({ rules, colours, scheme, font });

/** The label font as a data address, which is its default export. Loaded when a picture is made, for nobody else needs it as text. */
export const labelFont = (): Promise<{ default: string }> => import('../fonts/atkinson.woff2?inline');

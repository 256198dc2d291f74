import tokens from '../../../styles/tokens.css?raw';
import type { Looks, Scheme } from '../../../view/plainLooks.ts';

const files = import.meta.glob<string>('../../../styles/marks/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const file = (name: string) => files[`../../../styles/marks/${name}`]!;

/** All looks of marks, in the order in which the page has them. */
const marks = [...file('index.css').matchAll(/@import "\.\/([^"]+)"/g)]
  .map(([, name]) => file(name!))
  .join('\n');

export const looksIn = (scheme: Scheme, font?: string): Looks => ({ marks, tokens, scheme, font });

/** The label font as a data address. Loaded when a picture is made, for nobody else needs it as text. */
export const labelFont = async (): Promise<string> =>
  (await import('../../../fonts/atkinson.woff2?inline')).default;

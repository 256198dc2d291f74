import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Where the fonts come from and what they are called here. Both are under the SIL Open Font License 1.1. */
export const fonts = [
  { file: 'literata.woff2', from: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2' },
  {
    file: 'literata-italic.woff2',
    from: '@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
  },
  {
    file: 'atkinson.woff2',
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  },
] as const;

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** Latin with its accents, the spaces, dashes and quotes of good typography, and the signs of measurement. */
const signs = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}${range(0x2009, 0x2014)}‘’“”…•−×±≤≥≠≈→←↑↓′″\u202f`;

/** No weight outside regular to bold is used. */
const weights = { wght: { min: 400, max: 700, default: 400 } };

/** A font cut down to our signs and weights: about half the bytes that the reader would otherwise wait for. */
export function cutFont(from: string): Promise<Buffer> {
  return subsetFont(readFileSync(require.resolve(from)), signs, {
    targetFormat: 'woff2',
    variationAxes: weights,
  });
}

if (process.argv[1] === import.meta.filename)
  for (const { file, from } of fonts)
    writeFileSync(join(import.meta.dirname, '../fonts', file), await cutFont(from));

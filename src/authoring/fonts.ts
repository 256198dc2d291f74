import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkitten';
import subsetFont from 'subset-font';
import { alphabets } from '../cards/fontFiles.ts';
import { accentedLetters } from '../typography/letters.ts';

const require = createRequire(import.meta.url);

const literata = '@fontsource-variable/literata/files/literata';
const atkinson = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';

interface PageFont {
  readonly file: string;
  readonly from: string;
  readonly characters: string;
}

const packages = { Literata: literata, 'Atkinson Hyperlegible Next': atkinson } as const;
type Family = keyof typeof packages;

/** Fonts for cards, which are drawn at build by a program that reads neither WOFF2 nor a range of weights. */
export const cardFonts: readonly { file: string; family: Family; weight: number }[] = [
  { file: 'literata', family: 'Literata', weight: 640 },
  { file: 'atkinson', family: 'Atkinson Hyperlegible Next', weight: 400 },
  { file: 'atkinson-bold', family: 'Atkinson Hyperlegible Next', weight: 700 },
];

/** The number that a character has in Unicode. */
export const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** Latin with its accents, the spaces, dashes and quotes of good typography, and the characters of measurement. */
export const characters = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}${range(0x2009, 0x2014)}‘’“”…•−×±≤≥≠≈→←↑↓′″\u202f`;

const accented = String.fromCodePoint(...accentedLetters);
const usual = [...characters].filter((character) => !accentedLetters.includes(codeOf(character))).join('');

/** The files of one face: what every page loads, and two with the letters that few pages have. */
const filesOf = (name: string, from: string, style: 'normal' | 'italic'): readonly PageFont[] => [
  { file: `${name}.woff2`, from: `${from}-latin-wght-${style}.woff2`, characters: usual },
  { file: `${name}-accented.woff2`, from: `${from}-latin-wght-${style}.woff2`, characters: accented },
  { file: `${name}-extended.woff2`, from: `${from}-latin-ext-wght-${style}.woff2`, characters },
];

/** Where the fonts come from and what they are called here. Both are under the SIL Open Font License 1.1. */
export const fonts: readonly PageFont[] = [
  ...filesOf('literata', literata, 'normal'),
  ...filesOf('literata-italic', literata, 'italic'),
  ...filesOf('atkinson', atkinson, 'normal'),
];

/** No weight outside regular to bold is used. */
const weights = { wght: { min: 400, max: 700, default: 400 } };

/** What text gets unasked, and figures that are all as wide; not fractions and the like, which take glyphs of their own. */
const features = ['ccmp', 'locl', 'liga', 'kern', 'mark', 'mkmk', 'rvrn', 'tnum'];

/** A font subset to our characters and weights: about half the bytes that the reader would otherwise wait for. */
export function subsetForPages({ from, characters }: PageFont): Promise<Buffer> {
  return subsetFont(readFileSync(require.resolve(from)), characters, {
    targetFormat: 'woff2',
    variationAxes: weights,
    keepFeatures: features,
  });
}

/** One weight of a font in the plain format, with the characters that its package has in that file. */
export function subsetForCards(
  { family, weight }: (typeof cardFonts)[number],
  alphabet: (typeof alphabets)[number],
): Promise<Buffer> {
  const from = require.resolve(`${packages[family]}-${alphabet}-wght-normal.woff2`);
  return subsetFont(readFileSync(from), characters, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
}

/** How far each character moves the pen, in thousandths of the size of the type, by the name of the font’s file. */
export async function cardWidths(): Promise<Record<string, Record<string, number>>> {
  const rows = cardFonts.map(async (font) => {
    const cuts = await Promise.all(alphabets.map((alphabet) => subsetForCards(font, alphabet)));
    const widths = cuts.flatMap((cut) => {
      const read = fontkit.create(cut) as fontkit.Font;
      return [...characters]
        .map((character) => [character, codeOf(character)] as const)
        .filter(([, code]) => read.hasGlyphForCodePoint(code))
        .map(([character, code]) => [
          character,
          Math.round((1000 * read.glyphForCodePoint(code).advanceWidth) / read.unitsPerEm),
        ]);
    });
    return [font.file, Object.fromEntries(widths)];
  });
  return Object.fromEntries(await Promise.all(rows));
}

export const widthsText = (widths: Awaited<ReturnType<typeof cardWidths>>) =>
  `${JSON.stringify(widths, null, 2)}\n`;

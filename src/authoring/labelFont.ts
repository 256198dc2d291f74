import * as fontkit from 'fontkitten';
import { characters, codeOf, subsetForCards } from './fonts.ts';

/** Letters reach no higher and no lower than these, in a line of text. */
const highest = 'bdfhkl';
const lowest = 'gjpqy';

/** Signs that no label has: of code, money, other languages and old numbers. One that comes all the same is taken to be as wide as any. */
const unused = '[]\\^_`{|}~@¡¢£¤¥¦¨ª«¬¯´¶¸¹º»¼½¾¿ÐÞðþ';

const between = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** One table of substitutions of single glyphs, as the reader of fonts leaves it; its types do not tell of it. */
interface Substitution {
  readonly coverage: {
    readonly glyphs?: readonly number[];
    readonly rangeRecords: readonly { readonly start: number; readonly end: number }[];
  };
  readonly substitute?: { get(index: number): number };
  readonly deltaGlyphID?: number;
}
interface WithSubstitutions {
  readonly GSUB: {
    readonly featureList: readonly {
      readonly tag: string;
      readonly feature: { readonly lookupListIndexes: readonly number[] };
    }[];
    readonly lookupList: { get(index: number): { readonly subTables: readonly Substitution[] } };
  };
}

/** Which glyph a font feature puts in place of which. */
function substitutes(font: fontkit.Font, feature: string): ReadonlyMap<number, number> {
  const { featureList, lookupList } = (font as unknown as WithSubstitutions).GSUB;
  const lookups = featureList.find(({ tag }) => tag === feature)?.feature.lookupListIndexes ?? [];
  const tables = lookups.flatMap((index) => lookupList.get(index).subTables);
  return new Map(
    tables.flatMap(({ coverage, substitute, deltaGlyphID = 0 }) =>
      (coverage.glyphs ?? coverage.rangeRecords.flatMap(({ start, end }) => between(start, end))).map(
        (glyph, index): [number, number] => [glyph, substitute?.get(index) ?? glyph + deltaGlyphID],
      ),
    ),
  );
}

async function read(weight: number) {
  const cut = await subsetForCards({ file: '', family: 'Atkinson Hyperlegible Next', weight }, 'latin');
  const font = fontkit.create(cut) as fontkit.Font;
  const tabular = substitutes(font, 'tnum');
  const thousandths = (value: number) => Math.round((1000 * value) / font.unitsPerEm);
  const glyphOf = (character: string) => font.glyphForCodePoint(codeOf(character));
  return {
    has: (character: string) => font.hasGlyphForCodePoint(codeOf(character)),
    top: (character: string) => thousandths(glyphOf(character).bbox.maxY),
    bottom: (character: string) => thousandths(-glyphOf(character).bbox.minY),
    width: (character: string) => {
      const { id } = glyphOf(character);
      return thousandths((font.getGlyph(tabular.get(id) ?? id) ?? glyphOf(character)).advanceWidth);
    },
  };
}

/**
 * The font of labels in thousandths of the size of the type: how far letters go above and below the base line, and how
 * far each character moves the pen, regular and bold. Figures are tabular, as the pictures set them. Characters with an
 * accent are left out: they are as wide as without. So are signs that no label has.
 */
export async function subsetLabelFont() {
  const [light, heavy] = await Promise.all([read(400), read(700)]);
  const weights = [light, heavy];
  const maxOf = (of: (font: (typeof weights)[number]) => number[]) => Math.max(...weights.flatMap(of));
  const known = [...new Set(characters)].filter(
    (character) =>
      character.normalize('NFD').length === 1 &&
      !unused.includes(character) &&
      weights.every(({ has }) => has(character)),
  );
  return {
    ascent: maxOf(({ top }) => [...highest].map(top)),
    descent: maxOf(({ bottom }) => [...lowest].map(bottom)),
    characters: known.join(''),
    regular: known.map(light.width).join(' '),
    bolder: known.map((character) => heavy.width(character) - light.width(character)).join(' '),
  };
}

/** Widths in columns, as texts: each live figure loads them, and a row a character would take more bytes. */
export const labelFontText = (font: Awaited<ReturnType<typeof subsetLabelFont>>) =>
  `${JSON.stringify(font, null, 2)}\n`;

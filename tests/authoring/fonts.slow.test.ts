import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkitten';
import { describe, expect, test } from 'vitest';
import {
  cardFonts,
  cardWidths,
  fonts,
  subsetForCards,
  subsetForPages,
  widthsText,
} from '../../src/authoring/fonts.ts';
import { labelFontText, subsetLabelFont } from '../../src/authoring/labelFont.ts';
import { alphabets, cardFontFile } from '../../src/cards/fontFiles.ts';
import { accentedRange, extendedRange } from '../../src/typography/letters.ts';

const folder = join(import.meta.dirname, '../../src/fonts');

/** The text of all records and lessons. */
const contentTexts = (): string[] => {
  const root = join(import.meta.dirname, '../../content');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ya?ml|mdx)$/.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'));
};

describe('the fonts', () => {
  test.each(fonts)('$file is what the script cuts', async (font) => {
    const stored = readFileSync(join(folder, font.file));
    expect(stored.equals(await subsetForPages(font)), 'run npm run fonts').toBe(true);
  });

  test.each(cardFonts.flatMap((font) => alphabets.map((alphabet) => ({ ...font, alphabet }))))(
    '$file for cards, $alphabet, is what the script cuts',
    async ({ alphabet, ...font }) => {
      const stored = readFileSync(
        join(import.meta.dirname, '../../src/fonts', cardFontFile(font.file, alphabet)),
      );
      expect(stored.equals(await subsetForCards(font, alphabet)), 'run npm run fonts').toBe(true);
    },
  );

  test('their widths are those of the fonts', async () => {
    const stored = readFileSync(join(import.meta.dirname, '../../src/fonts/cards/widths.json'), 'utf8');
    expect(stored, 'run npm run fonts').toBe(widthsText(await cardWidths()));
  });

  test('the widths of labels are those of the font, with figures that are all as wide', async () => {
    const stored = readFileSync(join(import.meta.dirname, '../../src/fonts/labels.json'), 'utf8');
    const font = await subsetLabelFont();
    expect(stored, 'run npm run fonts').toBe(labelFontText(font));
    const widthsOf = (figure: string) => {
      const at = [...font.characters].indexOf(figure);
      return [font.regular, font.bolder].map((column) => column.split(' ')[at]).join();
    };
    expect(new Set([...'0123456789'].map(widthsOf))).toEqual(new Set(['632,0']));
  });

  /** Characters that no file of the packages has: a system font stands in for them. */
  const without = new Set(['≤', '≥']);

  test.each([
    ['text', 'literata'],
    ['text in italics', 'literata-italic'],
    ['labels', 'atkinson'],
  ])('for %s have every character that the content prints', (_, name) => {
    const [usual, accented, more] = ['', '-accented', '-extended'].map(
      (part) =>
        new Set(
          (fontkit.create(readFileSync(join(folder, `${name}${part}.woff2`))) as fontkit.Font).characterSet,
        ),
    );
    const inRange = (list: string, code: number) =>
      list
        .split(', ')
        .map((range) =>
          range
            .slice(2)
            .split('-')
            .map((end) => Number.parseInt(end, 16)),
        )
        .some(([from, to = from]) => from! <= code && code <= to!);
    const has = (code: number) =>
      usual!.has(code) ||
      (inRange(accentedRange, code) && accented!.has(code)) ||
      (inRange(extendedRange, code) && more!.has(code));
    const printed = new Set(contentTexts().flatMap((text) => [...text]));
    const missing = [...printed].filter((character) => {
      const code = character.codePointAt(0)!;
      return !without.has(character) && code > 0x1f && !has(code);
    });
    expect(printed).toContain('ć');
    expect(missing).toEqual([]);
  });

  test('that the first screen waits for weigh at most 44 kB', () => {
    const bytes = ['literata.woff2', 'atkinson.woff2'].map((file) => readFileSync(join(folder, file)).length);
    expect(bytes[0]! + bytes[1]!).toBeLessThanOrEqual(44_000);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardFonts, cardWidths, cutFont, cutForCards, fonts, widthsText } from '../../src/authoring/fonts.ts';
import { labelFont, labelFontText } from '../../src/authoring/labelFont.ts';
import { alphabets, cardFontFile } from '../../src/cards/fontFiles.ts';

describe('the fonts', () => {
  test.each(fonts)('$file is what the script cuts', async ({ file, from }) => {
    const stored = readFileSync(join(import.meta.dirname, '../../src/fonts', file));
    expect(stored.equals(await cutFont(from)), 'run npm run fonts').toBe(true);
  });

  test.each(cardFonts.flatMap((font) => alphabets.map((alphabet) => ({ ...font, alphabet }))))(
    '$file for cards, $alphabet, is what the script cuts',
    async ({ alphabet, ...font }) => {
      const stored = readFileSync(
        join(import.meta.dirname, '../../src/fonts', cardFontFile(font.file, alphabet)),
      );
      expect(stored.equals(await cutForCards(font, alphabet)), 'run npm run fonts').toBe(true);
    },
  );

  test('their widths are those of the fonts', async () => {
    const stored = readFileSync(join(import.meta.dirname, '../../src/fonts/cards/widths.json'), 'utf8');
    expect(stored, 'run npm run fonts').toBe(widthsText(await cardWidths()));
  });

  test('the widths of labels are those of the font, with figures that are all as wide', async () => {
    const stored = readFileSync(join(import.meta.dirname, '../../src/fonts/labels.json'), 'utf8');
    const font = await labelFont();
    expect(stored, 'run npm run fonts').toBe(labelFontText(font));
    expect(new Set([...'0123456789'].map((figure) => String(font.widths[figure])))).toEqual(
      new Set(['632,632']),
    );
  });

  test('that the first screen waits for weigh at most 56 kB', () => {
    const bytes = ['literata.woff2', 'atkinson.woff2'].map(
      (file) => readFileSync(join(import.meta.dirname, '../../src/fonts', file)).length,
    );
    expect(bytes[0]! + bytes[1]!).toBeLessThanOrEqual(56_000);
  });
});

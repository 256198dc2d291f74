import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alphabets, cardFontFile } from '../cards/fontFiles.ts';
import { cardFonts, cardWidths, fonts, subsetForCards, subsetForPages, widthsText } from './fonts.ts';
import { labelFontText, subsetLabelFont } from './labelFont.ts';

const folder = join(import.meta.dirname, '../fonts');

for (const font of fonts) writeFileSync(join(folder, font.file), await subsetForPages(font));
for (const font of cardFonts)
  for (const alphabet of alphabets)
    writeFileSync(join(folder, cardFontFile(font.file, alphabet)), await subsetForCards(font, alphabet));
writeFileSync(join(folder, 'cards/widths.json'), widthsText(await cardWidths()));
writeFileSync(join(folder, 'labels.json'), labelFontText(await subsetLabelFont()));

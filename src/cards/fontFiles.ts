import widths from '../fonts/cards/widths.json' with { type: 'json' };

/** The alphabets that the packages of the fonts keep in files of their own. */
export const alphabets = ['latin', 'latin-ext'] as const;

/** The file of a font for cards, from the folder of the fonts. */
export const cardFontFile = (face: string, alphabet: (typeof alphabets)[number]): string =>
  `cards/${face}-${alphabet}.ttf`;

/** The files of all fonts for cards. Of two with the same name a letter is taken from the first, so the common ones lead. */
export const cardFontFiles: readonly string[] = Object.keys(widths).flatMap((face) =>
  alphabets.map((alphabet) => cardFontFile(face, alphabet)),
);

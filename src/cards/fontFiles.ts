/** The alphabets that the packages of the fonts keep in files of their own. */
export const alphabets = ['latin', 'latin-ext'] as const;

/** The file of a font for cards, from the folder of the fonts. */
export const cardFontFile = (face: string, alphabet: (typeof alphabets)[number]): string =>
  `cards/${face}-${alphabet}.ttf`;

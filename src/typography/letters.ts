/**
 * What of Latin-1 stands in the font that every page loads: the signs of measurement and print, and the letters of the names
 * in our references. The rest comes in a file of its own, which a browser loads where a page has some of it.
 */
const frequent = new Set('\u00a0§©«»°±²³·×½÷Øáãäåçéíñóõöøúü');

const latin1 = Array.from({ length: 0x60 }, (_, index) => 0xa0 + index);

/** Latin-1 that few pages have, and the other letters that the packages of the fonts keep in the same file. */
export const accentedLetters: readonly number[] = [...latin1, 0x131, 0x152, 0x153].filter(
  (code) => !frequent.has(String.fromCodePoint(code)),
);

const inCss = (code: number) => code.toString(16).toUpperCase();

/** Character codes in their order, as CSS names them in `unicode-range`. */
function unicodeRange(codes: readonly number[]): string {
  const starts = codes.filter((code) => !codes.includes(code - 1));
  const endOf = (start: number): number => (codes.includes(start + 1) ? endOf(start + 1) : start);
  return starts.map((start) => `U+${inCss(start)}-${inCss(endOf(start))}`).join(', ');
}

export const accentedRange = unicodeRange(accentedLetters);

/** The letters of Latin Extended-A, which the packages of the fonts keep apart. */
export const extendedRange = 'U+100-130, U+132-151, U+154-17F';

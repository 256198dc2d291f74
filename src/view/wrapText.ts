/** Pieces of text put into lines with a space between them, as many in each as fit. A piece that fits in none has its own. */
export function inLines(pieces: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = lines.length === 0 ? piece : `${lines.at(-1)} ${piece}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** A word in pieces that fit; a single character stays whole. */
function cut(word: string, fits: (line: string) => boolean): string[] {
  const pieces = [''];
  for (const character of word) {
    const last = pieces.at(-1)!;
    if (last === '' || fits(last + character)) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

/**
 * Breaks words into lines. Plain SVG text does not wrap by itself.
 *
 * @param maxLength how long a line may be; a longer word, such as an address, is cut
 * @param lengthOf how long a line is: how many characters it has, where nothing else is given
 */
export function wrapText(
  text: string,
  maxLength: number,
  lengthOf = (line: string) => line.length,
): string[] {
  const fits = (line: string) => lengthOf(line) <= maxLength;
  return inLines(
    text.split(' ').flatMap((word) => cut(word, fits)),
    fits,
  );
}

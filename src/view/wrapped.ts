/**
 * Breaks words into lines. Plain SVG text does not wrap by itself.
 *
 * @param most how long a line may be; a word of more characters than that, such as an address, is cut
 * @param lengthOf how long a line is: how many characters it has, where nothing else is given
 */
export function wrapped(text: string, most: number, lengthOf = (line: string) => line.length): string[] {
  const pieces = text
    .split(' ')
    .flatMap((word) => (word.length <= most ? [word] : word.match(new RegExp(`.{1,${most}}`, 'gu'))!));
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = lines.length === 0 ? piece : `${lines.at(-1)} ${piece}`;
    if (lines.length > 0 && lengthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

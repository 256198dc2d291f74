/**
 * Breaks words into lines. Plain SVG text does not wrap by itself.
 *
 * @param most how many signs a line may have; a word longer than that, such as an address, is cut
 */
export function wrapped(text: string, most: number): string[] {
  const pieces = text
    .split(' ')
    .flatMap((word) => (word.length <= most ? [word] : word.match(new RegExp(`.{1,${most}}`, 'gu'))!));
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = lines.length === 0 ? piece : `${lines.at(-1)} ${piece}`;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

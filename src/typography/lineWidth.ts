/**
 * How far each character of a typeface moves the pen, in thousandths of the size of the type: one number where the table is of
 * one weight, two where it is of regular and bold and every weight between them.
 */
export type Advances = Readonly<Record<string, number | readonly number[]>>;

/** How a line is set: its size, and its weight as CSS counts it. */
export interface LineSetting {
  readonly size: number;
  readonly weight?: number;
}

const perSize = 1000;
const [regular, bold] = [400, 700];

/** A character with an accent that a table leaves out is as wide as without; what is not known at all is as wide as any. */
function advance(character: string, advances: Advances, weight: number): number {
  const found = advances[character] ?? advances[character.normalize('NFD').charAt(0)] ?? perSize;
  if (typeof found === 'number') return found;
  const [light, heavy] = found as readonly [number, number];
  return light + ((heavy - light) * (weight - regular)) / (bold - regular);
}

/** How wide a line of text is, in the unit of its size. Kerning is left out, so the truth is a little less. */
export const lineWidth = (
  text: string,
  advances: Advances,
  { size, weight = regular }: LineSetting,
): number =>
  [...text].reduce((sum, character) => sum + advance(character, advances, weight), 0) * (size / perSize);

import widths from '../fonts/cards/widths.json' with { type: 'json' };

/** The fonts that cards are set in, by the names of their files. */
export type Face = keyof typeof widths;

/** For signs that the table does not have: wide enough for any of them. */
const unknownWidth = 1000;
const perSize = 1000;

/** How wide a line of text is, in pixels. Kerning is left out, so the truth is a little less. */
export function widthOf(text: string, face: Face, size: number): number {
  const table: Readonly<Record<string, number>> = widths[face];
  return ([...text].reduce((sum, sign) => sum + (table[sign] ?? unknownWidth), 0) * size) / perSize;
}

function broken(text: string, width: number, widthIn: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthIn(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How close to the narrowest width the search comes, in pixels. */
const closeEnough = 4;

/** Text in lines of about the same length: as many as it takes, none wider than that unless a single word is. */
export function balanced(text: string, face: Face, size: number, width: number): string[] {
  const widthIn = (line: string) => widthOf(line, face, size);
  const greedy = broken(text, width, widthIn);
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > closeEnough) {
    const middle = (narrow + wide) / 2;
    const lines = broken(text, middle, widthIn);
    if (lines.length === greedy.length && lines.every((line) => widthIn(line) <= width)) wide = middle;
    else narrow = middle;
  }
  return broken(text, wide, widthIn);
}

export interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Lines of a title stand this far apart, as a share of its size. */
export const leading = 1.16;

/** What is left of a text in so many lines, with a sign that there was more. */
function cut(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const last = lines[most - 1]!.replace(/\s*\S*$/, '').replace(/[,;:.]$/, '');
  return [...lines.slice(0, most - 1), `${last} …`];
}

/**
 * Text in the largest of some sizes at which it fits a box; cut at the smallest where it fits at none.
 *
 * @param sizes from large to small, in pixels
 */
export function fitted(
  text: string,
  face: Face,
  box: { readonly width: number; readonly height: number },
  sizes: readonly number[],
): Setting {
  const most = (size: number) => Math.floor(box.height / (leading * size));
  for (const size of sizes) {
    const lines = balanced(text, face, size, box.width);
    if (lines.length <= most(size) && lines.every((line) => widthOf(line, face, size) <= box.width))
      return { size, lines };
  }
  const size = sizes.at(-1)!;
  return { size, lines: cut(balanced(text, face, size, box.width), most(size)) };
}

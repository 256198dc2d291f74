import widths from '../fonts/cards/widths.json' with { type: 'json' };
import { lineWidth } from '../typography/lineWidth.ts';
import { inLines } from '../view/wrapText.ts';

/** The fonts that cards are set in, by the names of their files. */
export type Face = keyof typeof widths;

/** How wide a line of text is, in pixels. */
export const widthOf = (text: string, face: Face, size: number): number =>
  lineWidth(text, widths[face], { size });

/** How close to the narrowest width the search comes, in pixels. */
const closeEnough = 4;

/** Text in lines of about the same length: as many as it takes, none wider than that unless a single word is. */
export function balanced(text: string, face: Face, size: number, width: number): string[] {
  const words = text.split(' ');
  const widthIn = (line: string) => widthOf(line, face, size);
  const broken = (most: number) => inLines(words, (line) => widthIn(line) <= most);
  const greedy = broken(width);
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > closeEnough) {
    const middle = (narrow + wide) / 2;
    const lines = broken(middle);
    if (lines.length === greedy.length && lines.every((line) => widthIn(line) <= width)) wide = middle;
    else narrow = middle;
  }
  return broken(wide);
}

export interface TypeSetting {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Lines of a title stand this far apart, as a share of its size. */
export const leading = 1.16;

/** A text cut to a number of lines, with an ellipsis. */
function truncateLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const last = (lines[most - 1] ?? '').replace(/\s*\S*$/, '').replace(/[,;:.]$/, '');
  return [...lines.slice(0, most - 1), `${last} …`];
}

/**
 * Text in the largest of some sizes at which it fits a box; cut at the smallest where it fits at none.
 *
 * @param sizes from large to small, in pixels
 */
export function fittedText(
  text: string,
  face: Face,
  box: { readonly width: number; readonly height: number },
  sizes: readonly [number, ...number[]],
): TypeSetting {
  const most = (size: number) => Math.floor(box.height / (leading * size));
  for (const size of sizes) {
    const lines = balanced(text, face, size, box.width);
    if (lines.length <= most(size) && lines.every((line) => widthOf(line, face, size) <= box.width))
      return { size, lines };
  }
  const size = Math.min(...sizes);
  return { size, lines: truncateLines(balanced(text, face, size, box.width), most(size)) };
}

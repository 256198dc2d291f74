import { textLines } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapText } from '../../view/wrapText.ts';
import type { MapData } from './data.ts';
import type { Side } from './sides.ts';

/** From the last row to the first base line below it, and from one base line to the next, in units of the picture. */
const lines = { first: 20, height: 15 } as const;

/** What the strongest study on a side found, in lines that fit a width: it is the first of its rows. */
function strongestLines(strongest: Side['rows'][number] | undefined, { studies }: MapData, width: number) {
  if (strongest?.note === undefined) return [];
  const words = `Strongest, ${studies[strongest.study]!.name}: ${strongest.note}`;
  return wrapText(words, width, (line) => textWidth(line, 'aside'));
}

/**
 * Below the rows of a side, where there is room: what its strongest study found.
 *
 * @param at where the rows end
 * @param bottom of the room
 */
export function strongestMarks(
  strongest: Side['rows'][number] | undefined,
  data: MapData,
  [left, top]: Point,
  width: number,
  bottom: number,
): Mark[] {
  const words = strongestLines(strongest, data, width);
  const last = top + lines.first + (words.length - 1) * lines.height;
  return last > bottom ? [] : textLines('aside', [left, top + lines.first], words, lines.height);
}

import { range } from 'd3-array';
import type { Label, LabelPosition } from './labels.ts';
import { text } from './marks.ts';
import type { Point } from './picture.ts';
import { textBox } from './textBox.ts';

/** How far apart two places along a line are tried, in units of the picture. */
const step = 6;

/** The heights of a line over a stretch, at its ends and in between. The line goes from left to right. */
function heightsOver(points: readonly Point[], from: number, to: number): number[] {
  const at = (x: number): number[] =>
    points.slice(1).flatMap(([x2, y2], index) => {
      const [x1, y1] = points[index]!;
      return x1 <= x && x <= x2 ? [x1 === x2 ? y2 : y1 + ((y2 - y1) * (x - x1)) / (x2 - x1)] : [];
    });
  const inside = points.filter(([x]) => x > from && x < to).map(([, y]) => y);
  return [...at(from), ...inside, ...at(to)];
}

/**
 * Places for a label along a line, from left to right: close above it and close below it.
 *
 * @param points of the line, from left to right
 * @param clearance between the line and the words, above, below and at both ends, in units of the picture
 * @param start where the first place begins
 */
export function besideLine(
  { style, lines }: Pick<Label, 'style' | 'lines'>,
  points: readonly Point[],
  clearance: number,
  start = points[0]![0],
): { above: LabelPosition[]; below: LabelPosition[] } {
  const boxes = lines.map((words, index) => textBox(text(style, [0, index * 16], words)));
  const width = Math.max(...boxes.map((box) => box[2]));
  const [top, bottom] = [boxes[0]![1], boxes.at(-1)![3]];
  const end = points.at(-1)![0] - width;
  const places = range(start, end + step / 2, step).map((x) => {
    const heights = heightsOver(points, x - clearance, x + width + clearance);
    return {
      above: { at: [x, Math.min(...heights) - clearance - bottom] } satisfies LabelPosition,
      below: { at: [x, Math.max(...heights) + clearance - top] } satisfies LabelPosition,
    };
  });
  return { above: places.map(({ above }) => above), below: places.map(({ below }) => below) };
}

/** Two rows of places interleaved into one. */
export const interleave = (
  first: readonly LabelPosition[],
  second: readonly LabelPosition[],
): LabelPosition[] => first.flatMap((place, index) => [place, ...second.slice(index, index + 1)]);

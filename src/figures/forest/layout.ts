import type { Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapped } from '../../view/wrapped.ts';
import type { DrawnRow, Plot, TextRow } from './data.ts';
import type { ForestView } from './shown.ts';

/**
 * Where things stand at each size: edges, the span of the axes, letters a line, and the least height of each thing.
 * A narrow row has its interval under its words, a wide one beside them.
 */
export const layouts = {
  narrow: {
    left: 12,
    right: 348,
    axis: [18, 342],
    maxCharacters: 52,
    told: { at: 12, words: 17 },
    heights: { heading: 36, row: 50, axis: 40, most: 46 },
    bottom: 944,
  },
  wide: {
    left: 8,
    right: 712,
    axis: [288, 536],
    maxCharacters: 108,
    told: { at: 280, words: 0 },
    heights: { heading: 36, row: 36, axis: 40, most: 44 },
    bottom: 656,
  },
} as const satisfies Record<Size, unknown>;

export const lineHeight = 17;

interface VerticalSpace {
  readonly top: number;
  readonly bottom: number;
}

/** One thing in the column, and its room. */
export type Item = VerticalSpace &
  (
    | { readonly kind: 'heading'; readonly words: string; readonly measure: readonly string[] }
    | { readonly kind: 'row'; readonly plot: Plot; readonly row: DrawnRow }
    | { readonly kind: 'axis'; readonly plot: Plot }
    | { readonly kind: 'told'; readonly row: TextRow }
  );

/** What an axis measures: beside the heading of its rows, or in lines below it. */
const measureIn = ({ measure, interval }: Plot, size: Size): string[] =>
  size === 'wide' ? [`${measure}; ${interval}`] : [measure, interval];

function headingHeight(measure: readonly string[], size: Size): number {
  const { heading } = layouts[size].heights;
  return size === 'wide' ? heading : heading + measure.length * lineHeight;
}

const textRowsHeading = 'Known without an interval, so told in words';

/** The lines of a result in words. */
export const textRowLines = ({ says }: TextRow, size: Size): string[] =>
  wrapped(says, layouts[size].right - layouts[size].told.at, (line) => textWidth(line, 'said'));

function textRowHeight(row: TextRow, size: Size): number {
  const { told, heights } = layouts[size];
  return Math.max(heights.row - told.words, told.words + lineHeight * textRowLines(row, size).length + 10);
}

/** All that stands below the head, from top to bottom. Few rows stand further apart, so that they fill the picture. */
export function layoutRows({ plots, textRows }: ForestView, size: Size, top: number): Item[] {
  const { heights, bottom } = layouts[size];
  const drawn = plots.reduce((sum, { rows }) => sum + rows.length, 0);
  const min =
    plots.reduce((sum, plot) => sum + headingHeight(measureIn(plot, size), size) + heights.axis, 0) +
    drawn * heights.row +
    (textRows.length === 0 ? 0 : heights.heading) +
    textRows.reduce((sum, row) => sum + textRowHeight(row, size), 0);
  const spare = (bottom - top - min) / Math.max(1, drawn + textRows.length);
  const more = Math.max(0, Math.min(heights.most, spare));
  const items: Item[] = [];
  let y = top;
  const room = (height: number): VerticalSpace => {
    const from = y;
    y += height;
    return { top: from, bottom: y };
  };
  for (const plot of plots) {
    const measure = measureIn(plot, size);
    items.push({ kind: 'heading', words: plot.heading, measure, ...room(headingHeight(measure, size)) });
    for (const row of plot.rows) items.push({ kind: 'row', plot, row, ...room(heights.row + more) });
    items.push({ kind: 'axis', plot, ...room(heights.axis) });
  }
  if (textRows.length > 0)
    items.push({ kind: 'heading', words: textRowsHeading, measure: [], ...room(heights.heading) });
  for (const row of textRows) items.push({ kind: 'told', row, ...room(textRowHeight(row, size) + more) });
  return items;
}

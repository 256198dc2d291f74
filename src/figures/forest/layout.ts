import type { Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapped } from '../../view/wrapped.ts';
import { claimItems } from './claim.ts';
import type { Plot, TextRow } from './data.ts';
import { type Item, layouts, type Unplaced } from './items.ts';
import type { ForestView } from './shown.ts';

/** What an axis measures: beside the heading of its rows where there is room, else in a line below it. */
function headingOf({ heading, measure }: Plot, size: Size): Unplaced {
  const { left, right, heights } = layouts[size];
  const beside =
    size === 'wide' ||
    left + textWidth(heading, 'panel-title') + 8 + textWidth(measure, 'axis-title') <= right;
  return {
    kind: 'heading',
    words: heading,
    measure: beside ? [measure] : ['', measure],
    height: heights.heading + (beside ? 0 : heights.line),
  };
}

const toldHeading = (compared: string | undefined): string =>
  compared === undefined ? 'Told in words' : `Told in words: ${compared}`;

/** The lines of a result in words, in full or in brief. In full they have lines of their own where the picture is narrow. */
function toldItem(row: TextRow, size: Size, inFull: boolean): Unplaced {
  const { right, says, heights } = layouts[size];
  const lines = inFull ? wrapped(row.says, right - says, (line) => textWidth(line, 'said')) : [row.brief];
  const more = lines.length - (size === 'narrow' && inFull ? 0 : 1);
  return { kind: 'told', row, lines, inFull, height: heights.told + more * heights.line };
}

const sum = (items: readonly Unplaced[]) => items.reduce((all, { height }) => all + height, 0);

function told({ question, textRows }: ForestView, size: Size, room: number): readonly Unplaced[] {
  if (textRows.length === 0) return [];
  const head: Unplaced = {
    kind: 'heading',
    words: toldHeading(question.compared),
    measure: [],
    height: layouts[size].heights.heading,
  };
  const rowsOf = (inFull: boolean) => [head, ...textRows.map((row) => toldItem(row, size, inFull))];
  return sum(rowsOf(true)) <= room ? rowsOf(true) : rowsOf(false);
}

/** What to bear in mind, where there is room for it. */
function foot({ question: { note }, plots }: ForestView, size: Size, room: number): readonly Unplaced[] {
  const height = layouts[size].heights.line;
  if (note === undefined || plots.length === 0 || room < height) return [];
  return [{ kind: 'foot', words: note, height }];
}

/** The rows of a plot and its axis. What its sides mean is not said twice where the picture is narrow. */
function plotItems(plot: Plot, before: Plot | undefined, size: Size): readonly Unplaced[] {
  const { heights } = layouts[size];
  const hasSides = size === 'wide' || String(plot.ends) !== String(before?.ends);
  return [
    headingOf(plot, size),
    ...plot.rows.map((row) => ({ kind: 'row', plot, row, height: heights.row }) as const),
    { kind: 'axis', plot, hasSides, height: heights.axis + (hasSides ? heights.sides : 0) + heights.gap },
  ];
}

/**
 * All that is in the picture, laid out from its top at a steady pitch: the claim, what bears on it with an interval, the rest
 * in words. These are told in full where there is room for all of them, else in brief; the table has them in full in any case.
 */
export function layoutRows(shown: ForestView, size: Size): Item[] {
  const { bottom } = layouts[size];
  const drawn = shown.plots.flatMap((plot, index) => plotItems(plot, shown.plots[index - 1], size));
  const room = bottom - sum(drawn);
  const claim = claimItems(shown.question, size, room - sum(told(shown, size, 0)));
  const items = [...claim, ...drawn, ...told(shown, size, room - sum(claim))];
  let y = 0;
  return [...items, ...foot(shown, size, bottom - sum(items))].map(({ height, ...item }) => {
    const top = y;
    y += height;
    return { ...item, top, bottom: y } as Item;
  });
}

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: layouts.narrow.bottom, wide: layouts.wide.bottom } as const;

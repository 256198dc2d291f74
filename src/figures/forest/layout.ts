import type { Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapped } from '../../view/wrapped.ts';
import type { DrawnRow, Plot, TextRow } from './data.ts';
import type { ForestView } from './shown.ts';

/**
 * Where things stand at each size: edges, the span of the axes, and the height of each thing, the same for every
 * question. A narrow row has its interval under its words, a wide one beside them.
 */
export const layouts = {
  narrow: {
    left: 12,
    right: 348,
    axis: [18, 342],
    says: 24,
    heights: { heading: 17, row: 25, axis: 33, told: 16, line: 16, gap: 0 },
    bottom: 348,
  },
  wide: {
    left: 8,
    right: 712,
    axis: [312, 540],
    says: 312,
    heights: { heading: 24, row: 27, axis: 38, told: 20, line: 17, gap: 4 },
    bottom: 430,
  },
} as const satisfies Record<Size, unknown>;

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
    | {
        readonly kind: 'told';
        readonly row: TextRow;
        readonly lines: readonly string[];
        readonly inFull: boolean;
      }
    | { readonly kind: 'foot'; readonly words: string; readonly href?: string }
  );

type Unplaced = Item extends infer I
  ? I extends Item
    ? Omit<I, keyof VerticalSpace> & { height: number }
    : never
  : never;

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
  compared === undefined ? 'Without an interval' : `Without an interval: ${compared}`;

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
  const [full, brief] = [true, false].map((inFull) => [
    head,
    ...textRows.map((row) => toldItem(row, size, inFull)),
  ]) as [Unplaced[], Unplaced[]];
  return sum(full) <= room ? full : brief;
}

/** What to bear in mind, and the claim that the rows bear on: as much of it as there is room for. */
function foot(
  { question: { note, claim }, plots }: ForestView,
  size: Size,
  room: number,
): readonly Unplaced[] {
  const height = layouts[size].heights.line;
  const lines: Unplaced[] = [
    ...(note === undefined || plots.length === 0 ? [] : [{ kind: 'foot', words: note, height } as const]),
    ...(claim === undefined
      ? []
      : [{ kind: 'foot', words: claim.verdict, href: claim.href, height } as const]),
  ];
  return lines.slice(0, Math.max(0, Math.floor(room / height)));
}

/**
 * All that is in the picture, laid out from its top at a steady pitch. Results in words are told in full where there is
 * room for all of them, else in brief; the table has them in full in any case.
 */
export function layoutRows(shown: ForestView, size: Size): Item[] {
  const { heights, bottom } = layouts[size];
  const drawn = shown.plots.flatMap((plot): Unplaced[] => [
    headingOf(plot, size),
    ...plot.rows.map((row) => ({ kind: 'row', plot, row, height: heights.row }) as const),
    { kind: 'axis', plot, height: heights.axis + heights.gap },
  ]);
  const inWords = told(shown, size, bottom - sum(drawn));
  const items = [...drawn, ...inWords];
  let y = 0;
  return [...items, ...foot(shown, size, bottom - sum(items))].map(({ height, ...item }) => {
    const top = y;
    y += height;
    return { ...item, top, bottom: y } as Item;
  });
}

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: layouts.narrow.bottom, wide: layouts.wide.bottom } as const;

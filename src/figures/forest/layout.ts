import type { Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapText } from '../../view/wrapText.ts';
import { countOf, countOfResults } from './blocks.ts';
import { claimForms } from './claim.ts';
import type { Plot, RowKind, TextRow } from './data.ts';
import { type Item, layouts, type Unplaced } from './items.ts';
import { drawnRows, type ForestView } from './shown.ts';

const toldHeading = (compared: string | undefined): string =>
  compared === undefined ? 'Results without a range' : `Without a range: ${compared}`;

/** The lines of a result in words, in full or in brief. In full they have lines of their own where the picture is narrow. */
function toldItem(row: TextRow, size: Size, inFull: boolean): Unplaced {
  const { right, says, heights } = layouts[size];
  const lines = inFull ? wrapText(row.says, right - says, (line) => textWidth(line, 'said')) : [row.brief];
  const more = lines.length - (size === 'narrow' && inFull ? 0 : 1);
  return { kind: 'told', row, lines, inFull, height: heights.told + more * heights.line };
}

function told({ question }: ForestView, rows: readonly TextRow[], size: Size, inFull: boolean): Unplaced[] {
  if (rows.length === 0) return [];
  const height = layouts[size].heights.words;
  return [
    { kind: 'words', words: toldHeading(question.compared), height },
    ...rows.map((row) => toldItem(row, size, inFull)),
  ];
}

/** The rows of a plot between its heading and its axis. */
function plotItems(plot: Plot, size: Size): Unplaced[] {
  const { heights } = layouts[size];
  return [
    { kind: 'heading', plot, height: heights.heading },
    ...plot.rows.map((row) => ({ kind: 'row', plot, row, height: heights.row }) as const),
    { kind: 'axis', plot, height: heights.axis + heights.gap },
  ];
}

const sum = (items: readonly Unplaced[]) => items.reduce((all, { height }) => all + height, 0);

const isOf =
  (kind: RowKind) =>
  (row: { readonly kind: RowKind }): boolean =>
    row.kind === kind;

/** The analyses, and all single trials behind a press; nothing where there are not both. */
function closed(shown: ForestView): Unplaced[][] {
  const { plots, textRows } = shown;
  const rows = [...drawnRows(shown, 'trial'), ...textRows.filter(isOf('trial'))];
  if (shown.show !== 'all' || rows.length === 0 || rows.length === countOf(shown)) return [];
  return [
    [
      ...plots.filter(isOf('pooled')).flatMap((plot) => plotItems(plot, 'narrow')),
      ...told(shown, textRows.filter(isOf('pooled')), 'narrow', false),
      { kind: 'opens', rows, height: layouts.narrow.heights.opens },
    ],
  ];
}

/** What is found, from the form that says most to the one that needs least room. */
function bodyForms(shown: ForestView, size: Size): Unplaced[][] {
  const plots = shown.plots.flatMap((plot) => plotItems(plot, size));
  const open = [true, false].map((inFull) => [...plots, ...told(shown, shown.textRows, size, inFull)]);
  return size === 'narrow' ? [...open, ...closed(shown)] : open;
}

/** What stands above it all: the claim, or on a phone, where only one kind of result is open, the way back. */
function headForms(shown: ForestView, size: Size): readonly (readonly Unplaced[])[] {
  const { show } = shown;
  if (size === 'wide' || show === 'all') return claimForms(shown.question, size);
  const words = countOfResults(show, countOf(shown));
  return [[{ kind: 'back', words, height: layouts.narrow.heights.opens }]];
}

/** What the styles of marks stand for, where there are any; what to bear in mind. */
function footWords(shown: ForestView): string[] {
  const rows = drawnRows(shown);
  const reasons = [...new Set(rows.flatMap(({ beside }) => beside ?? []))];
  const meanings = [
    ...([...rows, ...shown.textRows].some(({ secondHand }) => secondHand)
      ? ['Outlined: not read by us.']
      : []),
    ...(reasons.length === 0
      ? []
      : [`Faint: ${reasons.length === 1 ? reasons[0] : 'not quite this question'}.`]),
  ];
  const { note } = shown.question;
  return [
    ...(meanings.length === 0 ? [] : [meanings.join(' ')]),
    ...(note === undefined || rows.length === 0 ? [] : [note]),
  ];
}

const feet = (shown: ForestView, size: Size, room: number): Unplaced[] => {
  const height = layouts[size].heights.line;
  return footWords(shown)
    .slice(0, Math.max(0, Math.floor(room / height)))
    .map((words) => ({ kind: 'foot', words, height }));
};

/**
 * All that is in the picture, laid out from its top at a steady pitch: the claim, what bears on it with an interval, the rest
 * in words. Of the forms of either the first that fits; the table has all in full in any case.
 */
export function layoutRows(shown: ForestView, size: Size): Item[] {
  const { bottom } = layouts[size];
  const forms = bodyForms(shown, size).flatMap((body) =>
    headForms(shown, size).map((head) => [...head, ...body]),
  );
  const items = forms.find((form) => sum(form) <= bottom) ?? forms.at(-1)!;
  let y = 0;
  return [...items, ...feet(shown, size, bottom - sum(items))].map(({ height, ...item }) => {
    const top = y;
    y += height;
    return { ...item, top, bottom: y } as Item;
  });
}

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: layouts.narrow.bottom, wide: layouts.wide.bottom } as const;

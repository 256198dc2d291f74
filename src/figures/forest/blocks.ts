import type { DrawnRow, RowKind, TextRow } from './data.ts';
import { drawnRows, type ForestView } from './shown.ts';

/** Rows of one kind that are told together: with an interval, or in words. */
export type Block = { readonly kind: RowKind } & (
  | { readonly drawn: true; readonly rows: readonly DrawnRow[] }
  | { readonly drawn: false; readonly rows: readonly TextRow[] }
);

/** Single trials come first, then what was pooled from several. */
const kinds = ['trial', 'pooled'] as const satisfies readonly RowKind[];

/** The blocks of a view in the order in which they are told, each from its last row up, so that the newest comes last in the order of years. */
export const blocksOf = ({ plots, textRows }: ForestView): readonly Block[] =>
  kinds
    .flatMap((kind): Block[] => [
      {
        kind,
        drawn: true,
        rows: plots.flatMap((plot) => (plot.kind === kind ? plot.rows : [])).reverse(),
      },
      { kind, drawn: false, rows: textRows.filter((row) => row.kind === kind).reverse() },
    ])
    .filter(({ rows }) => rows.length > 0);

/** What has come in at a moment: one row a second, and last the claim that all of them bear on. */
export interface Arrived {
  has(row: DrawnRow | TextRow): boolean;
  readonly claim: boolean;
}

export const countOf = (view: ForestView): number => drawnRows(view).length + view.textRows.length;

/** Whether there is something to say of all rows together: of the claim, or of several blocks of intervals. */
const concludes = (view: ForestView): boolean =>
  view.question.claim !== undefined || blocksOf(view).filter(({ drawn }) => drawn).length > 1;

/** When everything has come in, s. */
export const endOf = (view: ForestView): number =>
  countOf(view) === 0 ? 0 : countOf(view) + (concludes(view) ? 1 : 0);

export function arrivedBy(view: ForestView, seconds: number): Arrived {
  const rows = blocksOf(view).flatMap((block): readonly (DrawnRow | TextRow)[] => block.rows);
  const there = new Set(rows.slice(0, Math.floor(seconds + 1e-6)));
  return { has: (row) => there.has(row), claim: seconds >= endOf(view) };
}

/** A view with only those of its rows that have come in. */
export function viewAt(view: ForestView, seconds: number): ForestView {
  const { has } = arrivedBy(view, seconds);
  return {
    ...view,
    plots: view.plots.map((plot) => ({ ...plot, rows: plot.rows.filter(has) })),
    textRows: view.textRows.filter(has),
  };
}

import { sameTime } from '../../scenario/sameTime.ts';
import { capitalised, pluralize } from '../../typography/number.ts';
import { type DrawnRow, kinds, type Plot, type RowKind, type TextRow } from './data.ts';
import { drawnRows, type ForestView } from './shown.ts';

/** Rows of one kind that are told together: with an interval, or in words. */
export type Block = { readonly kind: RowKind } & (
  | { readonly drawn: true; readonly rows: readonly DrawnRow[]; readonly plots: readonly Plot[] }
  | { readonly drawn: false; readonly rows: readonly TextRow[] }
);

/** The blocks of a view in the order in which they are told, each from its last row up, so that the newest comes last in the order of years. */
export const blocksOf = ({ plots, textRows }: ForestView): readonly Block[] =>
  kinds
    .flatMap((kind): Block[] => [
      {
        kind,
        drawn: true,
        plots: plots.filter((plot) => plot.kind === kind),
        rows: plots.flatMap((plot) => (plot.kind === kind ? plot.rows : [])).reverse(),
      },
      { kind, drawn: false, rows: textRows.filter((row) => row.kind === kind).reverse() },
    ])
    .filter(({ rows }) => rows.length > 0);

const names = {
  trial: ['result of a single trial', 'results of single trials'],
  pooled: ['combined result', 'combined results'],
} as const satisfies Record<RowKind, readonly [one: string, many: string]>;

/** “Six combined results”. One analysis may give several, and so may one trial. */
export function countOfResults(kind: RowKind, count: number): string {
  const [one, many] = names[kind];
  return capitalised(pluralize(count, one, many));
}

/** What has come in at a moment: one row a second, and last the verdict on the claim that all of them bear on. */
export interface Arrived {
  has(row: DrawnRow | TextRow): boolean;
  readonly verdict: boolean;
}

export const countOf = (view: ForestView): number => drawnRows(view).length + view.textRows.length;

/** When everything has come in, s. */
export const endOf = (view: ForestView): number => (countOf(view) === 0 ? 0 : countOf(view) + 1);

export function arrivedBy(view: ForestView, seconds: number): Arrived {
  const rows = blocksOf(view).flatMap((block): readonly (DrawnRow | TextRow)[] => block.rows);
  const there = new Set(rows.slice(0, Math.floor(seconds + sameTime)));
  return { has: (row) => there.has(row), verdict: seconds >= endOf(view) };
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

import {
  type DrawnRow,
  type ForestData,
  type ForestQuestion,
  kinds,
  type Plot,
  type RowKind,
  type TextRow,
} from './data.ts';
import type { ForestScenario } from './question.ts';

/** What is left of a question after the reader’s choice, in the reader’s order. Empty blocks are gone. */
export interface ForestView {
  readonly question: ForestQuestion;
  readonly plots: readonly Plot[];
  readonly textRows: readonly TextRow[];
  /** Which kinds of result the reader asked for. */
  readonly show: 'all' | RowKind;
}

/** Largest first, by each order that a reader may ask for. */
const orders: Readonly<Record<string, (row: DrawnRow) => number>> = {
  year: ({ year }) => year,
  effect: ({ value }) => value,
  precision: ({ low, high }) => low - high,
};

/** Pooled results first. */
const byKind = (a: { readonly kind: RowKind }, b: { readonly kind: RowKind }) =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind);

/** The rows that a reader asks for. Rows that are told have no number to be ordered by but their year. */
export function forestView(
  { question: id, show, readings, sort }: ForestScenario,
  data: ForestData,
): ForestView {
  const question = data.find((row) => row.id === id)!;
  const wanted = (kind: RowKind) => show === 'all' || show === kind;
  const read = ({ secondHand }: { readonly secondHand: boolean }) => readings === 'all' || !secondHand;
  const order = orders[sort]!;
  return {
    question,
    show: show as ForestView['show'],
    plots: question.plots
      .filter(({ kind }) => wanted(kind))
      .map((plot) => ({ ...plot, rows: plot.rows.filter(read).sort((a, b) => order(b) - order(a)) }))
      .filter(({ rows }) => rows.length > 0)
      .sort(byKind),
    textRows: question.textRows
      .filter((row) => wanted(row.kind) && read(row))
      .sort((a, b) => byKind(a, b) || b.year - a.year),
  };
}

/** The rows with an interval: all, or those of one kind. */
export const drawnRows = ({ plots }: Pick<ForestView, 'plots'>, only?: RowKind): readonly DrawnRow[] =>
  plots.flatMap(({ kind, rows }) => (only === undefined || kind === only ? rows : []));

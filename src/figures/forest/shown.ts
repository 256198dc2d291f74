import type { DrawnRow, ForestData, ForestQuestion, Plot, RowKind, TextRow } from './data.ts';
import type { ForestScenario } from './question.ts';

/** What is left of a question after the reader’s choice, in the reader’s order. Empty blocks are gone. */
export interface ForestView {
  readonly question: ForestQuestion;
  readonly plots: readonly Plot[];
  readonly textRows: readonly TextRow[];
}

/** Largest first, by each order that a reader may ask for. */
const orders: Readonly<Record<string, (row: DrawnRow) => number>> = {
  year: ({ year }) => year,
  effect: ({ value }) => value,
  precision: ({ low, high }) => low - high,
};

const newestFirst = <R extends { readonly year: number }>(rows: readonly R[]) =>
  [...rows].sort((a, b) => b.year - a.year);

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
    plots: question.plots
      .filter(({ kind }) => wanted(kind))
      .map((plot) => ({ ...plot, rows: plot.rows.filter(read).sort((a, b) => order(b) - order(a)) }))
      .filter(({ rows }) => rows.length > 0),
    textRows: newestFirst(question.textRows.filter((row) => wanted(row.kind) && read(row))),
  };
}

export const drawnRows = ({ plots }: ForestView): readonly DrawnRow[] => plots.flatMap(({ rows }) => rows);

import type { Problem } from '../evidence/problem.ts';
import type { Entry } from '../evidence/records.ts';
import { type FigureId, fieldsOf } from '../scenario/questions.ts';

/** A choice of a figure stands for records, one an option. */
interface Offer {
  readonly figure: FigureId;
  readonly field: string;
  /** Options that stand for no record. */
  readonly besides: readonly string[];
}

/**
 * A figure that lets a reader choose among records must offer all of them, and no other: what it offers is written by
 * hand, for it is part of addresses.
 */
export function checkOffered<T extends { id: string }>(
  entries: readonly Entry<T>[],
  { figure, field, besides }: Offer,
): Problem[] {
  const path = `src/scenario/figures/${figure}.ts`;
  const row = fieldsOf(figure).find(({ name }) => name === field);
  const offered = row?.kind === 'choice' ? Object.keys(row.options) : [];
  const ids = new Set([...entries.map(({ data }) => data.id), ...besides]);
  return [
    ...entries
      .filter(({ data }) => !offered.includes(data.id))
      .map(({ path: record, data, lineOf }) => ({
        path: record,
        line: lineOf(['id']),
        field: 'id',
        message: `the figure ${figure} does not offer ${data.id}; add it to the options of ${field} in ${path}`,
      })),
    ...offered
      .filter((id) => !ids.has(id))
      .map((id) => ({
        path,
        line: 1,
        field,
        message: `there is no record ${id}; take it out of the options`,
      })),
  ];
}

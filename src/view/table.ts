import { duration, roundDuration } from '../typography/number.ts';

/** Numbers in rows and named columns. A cell is a number, words, or nothing. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly name: string;
  /** The unit of its numbers; none for words. */
  readonly unit?: string;
  /** How many decimals of its numbers mean something. */
  readonly decimals?: number;
}

/** A cell that leads somewhere has words and an address. */
export type Cell = number | string | undefined | { readonly text: string; readonly href: string };

export const columnHeading = ({ name, unit }: Column) => (unit === undefined ? name : `${name} (${unit})`);

export function cellText(cell: Cell, { decimals = 0 }: Column): string {
  if (cell === undefined) return '';
  // A number that rounds to zero has no minus.
  if (typeof cell === 'number') return cell.toFixed(decimals).replace(/^-(?=[0.]*$)/, '');
  return typeof cell === 'string' ? cell : cell.text;
}

const isTime = ({ unit }: Column) => unit === 's';

/** The heading for those who read: a time has its unit in its cell. */
export const headingToRead = (column: Column) => (isTime(column) ? column.name : columnHeading(column));

/** A cell for those who read: times as everywhere else on the site. A file has them in seconds. */
export function cellToRead(cell: Cell, column: Column): string {
  if (typeof cell !== 'number' || !isTime(column)) return cellText(cell, column);
  return column.decimals === undefined ? roundDuration(cell) : duration(cell);
}

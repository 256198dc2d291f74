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

export const headOf = ({ name, unit }: Column) => (unit === undefined ? name : `${name} (${unit})`);

export function cellText(cell: Cell, { decimals = 0 }: Column): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return cell.toFixed(decimals);
  return typeof cell === 'string' ? cell : cell.text;
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table as CSV after RFC 4180, with lines of comment before it.
 *
 * @param comments what made the numbers: each becomes a line that begins with “# ”
 */
export function toCsv({ columns, rows }: Table, comments: readonly string[]): string {
  const lines = [
    ...comments.map((comment) => `# ${comment.replaceAll('\n', ' ')}`),
    columns.map((column) => quoted(headOf(column))).join(','),
    ...rows.map((row) => columns.map((column, index) => quoted(cellText(row[index], column))).join(',')),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

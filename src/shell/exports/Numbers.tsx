import { useId } from 'react';
import { cellToRead, headingToRead, type Table } from '../../view/table.ts';
import { Dialog } from './Dialog.tsx';
import type { PanelProps } from './panelProps.ts';

/** A long table shows this many rows, evenly spaced; the download has them all. */
const maxRows = 40;

function sampleRows<T>(rows: readonly T[]): readonly T[] {
  if (rows.length <= maxRows) return rows;
  return Array.from(
    { length: maxRows },
    (_, index) => rows[Math.round((index * (rows.length - 1)) / (maxRows - 1))]!,
  );
}

interface RowsProps extends Pick<Table, 'columns' | 'rows'> {
  /** The id of the words that name the table. */
  readonly named: string;
}

function Rows({ named, columns, rows }: RowsProps) {
  return (
    <table className="figure-numbers" aria-labelledby={named}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.name} scope="col">
              {headingToRead(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {columns.map((column, at) => {
              const cell = row[at];
              const number = typeof cell === 'number';
              const words =
                typeof cell === 'object' ? <a href={cell.href}>{cell.text}</a> : cellToRead(cell, column);
              // What a row is of stands first: a screen reader says it with each number.
              return at === 0 ? (
                <th key={column.name} scope="row" data-number={number || undefined}>
                  {words}
                </th>
              ) : (
                <td key={column.name} data-number={number || undefined}>
                  {words}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The numbers behind the picture, for those who want to read them or cannot see it. */
export default function Numbers({ definition, live: { alone, scenario }, opening, onClose }: PanelProps) {
  const { caption, columns, rows } = definition.table(alone, scenario);
  const shown = sampleRows(rows);
  const name = useId();
  return (
    <Dialog title="The numbers as a table" opening={opening} onClose={onClose}>
      {/* Above what scrolls: a caption is as wide as its table, which may be wider than the window. */}
      <p id={name}>
        {shown.length < rows.length
          ? `${caption}: ${shown.length} of ${rows.length} rows, the rest is in the download`
          : caption}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached from the keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={caption}>
        <Rows named={name} columns={columns} rows={shown} />
      </section>
    </Dialog>
  );
}

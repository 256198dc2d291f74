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

function Rows({ caption, columns, rows }: Table) {
  const shown = sampleRows(rows);
  return (
    <table className="figure-numbers">
      <caption>
        {shown.length < rows.length
          ? `${caption}: ${shown.length} of ${rows.length} rows, the rest is in the download`
          : caption}
      </caption>
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
        {shown.map((row, index) => (
          <tr key={index}>
            {columns.map((column, at) => {
              const cell = row[at];
              const number = typeof cell === 'number';
              return (
                <td key={column.name} data-number={number || undefined}>
                  {typeof cell === 'object' ? <a href={cell.href}>{cell.text}</a> : cellToRead(cell, column)}
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
  const table = definition.table(alone, scenario);
  return (
    <Dialog title="The numbers as a table" opening={opening} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached from the keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={table.caption}>
        <Rows {...table} />
      </section>
    </Dialog>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../scenario/field.ts';
import type { AnyFigure } from '../view/figure.ts';
import { cellText, columnHeading, type Table } from '../view/table.ts';

interface Props {
  readonly definition: AnyFigure;
  readonly recording: unknown;
  readonly scenario: Scenario;
  /** Set until a run is over whose end the reader is to guess. */
  readonly hidden: boolean;
}

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
              {columnHeading(column)}
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
                  {typeof cell === 'object' ? <a href={cell.href}>{cell.text}</a> : cellText(cell, column)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The numbers behind the picture, for those who want to read them or cannot see it. Rendered when opened. */
export function Numbers({ definition, recording, scenario, hidden }: Props) {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // The reader may have opened it before hydration.
  useEffect(() => setOpen(details.current!.open), []);
  return (
    <details
      ref={details}
      className="figure-table"
      hidden={hidden}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>The numbers as a table</summary>
      {open && !hidden && (
        <section
          className="table-scroll"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached from the keyboard
          tabIndex={0}
          aria-label={definition.table(recording, scenario).caption}
        >
          <Rows {...definition.table(recording, scenario)} />
        </section>
      )}
    </details>
  );
}

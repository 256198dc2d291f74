import { type Cell, type Column, cellText, columnHeading, type Table } from './table.ts';

/** Without a byte-order mark, Excel reads a file as Windows-1252, and “Sødal” as “SÃ¸dal”. */
const byteOrderMark = '\uFEFF';

/** Whatever white space, quotation mark or invisible character a spreadsheet may skip before it looks for a formula. */
const ignoredBeforeFormula = String.raw`[\s\p{C}\p{Quotation_Mark}]`;
/** The characters that begin a formula, also as East Asian keyboards type them. */
const formulaCharacters = '[=+@＝＋－＠-]';
const beginsFormula = new RegExp(String.raw`^(?:[\t\r\n]|${ignoredBeforeFormula}*${formulaCharacters})`, 'u');
/** Where Excel ends a cell of a comment, here or in countries that write decimals with a comma, and a formula follows. */
const endBeforeFormula = new RegExp(`[,;](?=${ignoredBeforeFormula}*${formulaCharacters})`, 'gu');

/** A number as programs write it: its minus does not begin a formula. */
const plainNumber = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Text stays text: spreadsheets do not compute what follows an apostrophe. */
const escapeFormula = (text: string) =>
  beginsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;

/** In quotation marks wherever a program might end the cell, trim it, or take it for a comment. */
const quoteCell = (text: string) =>
  /[",;#\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const formatCell = (cell: Cell, column: Column) => {
  const text = cellText(cell, column);
  return quoteCell(typeof cell === 'number' ? text : escapeFormula(text));
};

/** One line, whatever stands in the text, with no quotation mark that could open a cell and take in what follows. */
const commentLine = (text: string) =>
  `# ${text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll('"', "'")
    .replace(endBeforeFormula, "$&'")}`;

/**
 * A table as CSV after RFC 4180, as UTF-8 with a byte-order mark, with lines of comment before it. No cell begins a
 * formula; what would is led by an apostrophe.
 *
 * @param comments what made the numbers: each becomes a line that begins with “# ”
 */
export function toCsv({ columns, rows }: Table, comments: readonly string[]): string {
  const lines = [
    ...comments.map(commentLine),
    columns.map((column) => quoteCell(escapeFormula(columnHeading(column)))).join(','),
    ...rows.map((row) => columns.map((column, index) => formatCell(row[index], column)).join(',')),
  ];
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

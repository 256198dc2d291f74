import { type Cell, type Column, cellText, headOf, type Table } from './table.ts';

/** Without it, Excel reads a file as Windows-1252, and “Sødal” as “SÃ¸dal”. */
const byteOrderMark = '\uFEFF';

/** Whatever white space, quotation mark or invisible character a spreadsheet may skip before it looks for a formula. */
const skipped = String.raw`[\s\p{C}\p{Quotation_Mark}]`;
/** The characters that begin a formula, also as East Asian keyboards type them. */
const signs = '[=+@＝＋－＠-]';
const beginsFormula = new RegExp(String.raw`^(?:[\t\r\n]|${skipped}*${signs})`, 'u');
/** Where Excel ends a cell of a comment, here or in countries that write decimals with a comma, and a formula follows. */
const endBeforeFormula = new RegExp(`[,;](?=${skipped}*${signs})`, 'gu');

/** A number as programs write it: its sign is no formula. */
const plainNumber = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Words stay words: spreadsheets do not run what follows an apostrophe. */
const asWords = (text: string) => (beginsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text);

/** In quotation marks wherever a program might end the cell, trim it, or take it for a comment. */
const quoted = (text: string) =>
  /[",;#\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const written = (cell: Cell, column: Column) => {
  const text = cellText(cell, column);
  return quoted(typeof cell === 'number' ? text : asWords(text));
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
    columns.map((column) => quoted(asWords(headOf(column)))).join(','),
    ...rows.map((row) => columns.map((column, index) => written(row[index], column)).join(',')),
  ];
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

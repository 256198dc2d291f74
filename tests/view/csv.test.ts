import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/view/csv.ts';
import type { Cell, Column } from '../../src/view/table.ts';
import { runs } from '../fuzz.ts';

/** The cells as a strict parser reads them, which skips comments and takes lines of one length only. */
const read = (csv: string): string[][] =>
  parse(Buffer.from(csv), { bom: true, comment: '#', recordDelimiter: '\r\n' });

const columns = (names: readonly string[]): Column[] => names.map((name) => ({ name }));
const only = (cell: Cell, column: Partial<Column> = {}) => {
  // A second column keeps the line of an empty cell from being an empty line.
  const rows = read(
    toCsv({ caption: '', columns: [{ name: 'of', ...column }, { name: 'x' }], rows: [[cell, 'x']] }, []),
  );
  return rows[1]![0];
};

/** What a spreadsheet computes: the sign of a formula, whatever that cannot be seen stands before it. */
const formula = /^[\t\r\n]|^[\s\u200b"'“‘«\0]*[=+\-@＝＋－＠]/;
const number = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const computed = (cell: string) => formula.test(cell) && !number.test(cell) && !cell.startsWith("'");

/** Texts in which what matters to a spreadsheet or a parser is frequent. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(...'=+-@＝＋－＠\t\r\n"\',;# \u00a0\u200b\ufeff−a1.ø', '\r\n', '-1', 'SUM(A1)', 'e5'),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);

describe('a table as CSV', () => {
  test('begins with a byte-order mark, by which Excel knows UTF-8', () => {
    const csv = toCsv({ caption: '', columns: columns(['trial']), rows: [['Sødal 2023']] }, ['Sødal']);
    expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv).toBe('\ufeff# Sødal\r\ntrial\r\nSødal 2023\r\n');
  });

  test.each([
    '=1+1',
    '+SUM(A1)',
    '-2+3',
    '@A1',
    '\t=1',
    '\ttext',
    '\rtext',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '"=1"',
    "'=1",
    '“=1',
    '＝1+1',
    '＋1',
    '－x',
    '＠x',
    '- as before',
  ])('leads %j by an apostrophe, in cells, heads and links', (cell) => {
    expect(only(cell)).toBe(`'${cell}`);
    expect(only({ text: cell, href: 'https://site.example/' })).toBe(`'${cell}`);
    const [head] = read(toCsv({ caption: '', columns: columns([cell, 'x']), rows: [] }, []));
    expect(head![0]).toBe(`'${cell}`);
  });

  test.each([
    ['-0.29', '-0.29'],
    ['+5', '+5'],
    ['-1e-7', '-1e-7'],
    ['a-b', 'a-b'],
    ['−0.4 SMD', '−0.4 SMD'],
    ['', ''],
    [undefined, ''],
  ])('leaves %j alone', (cell, written) => {
    expect(only(cell)).toBe(written);
  });

  test('writes numbers in digits, a point and a hyphen for minus, and zero without a sign', () => {
    expect(only(-0.288, { decimals: 2 })).toBe('-0.29');
    expect(only(-12_345.6, { decimals: 1 })).toBe('-12345.6');
    expect(only(-0.04, { decimals: 1 })).toBe('0.0');
  });

  test('gives every cell back to a strict parser, and none that a spreadsheet computes', () => {
    const table = fc
      .record({ width: fc.integer({ min: 2, max: 5 }), height: fc.integer({ min: 0, max: 5 }) })
      .chain(({ width, height }) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), {
          minLength: height + 1,
          maxLength: height + 1,
        }),
      );
    fc.assert(
      fc.property(table, fc.array(text, { maxLength: 3 }), ([head, ...rows], comments) => {
        const back = read(toCsv({ caption: '', columns: columns(head!), rows }, comments));
        const cells = [head!, ...rows].flat();
        expect(back.map((row) => row.length)).toEqual([head!, ...rows].map((row) => row.length));
        for (const [index, cell] of back.flat().entries())
          expect([cells[index], `'${cells[index]}`]).toContain(cell);
        expect(back.flat().filter(computed)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('keeps each comment in one line, of which a spreadsheet computes nothing', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (comments) => {
        const csv = toCsv({ caption: '', columns: columns(['x']), rows: [['1']] }, comments);
        const lines = csv.slice(1).split('\r\n');
        expect(lines).toHaveLength(comments.length + 3);
        for (const line of lines.slice(0, comments.length)) {
          expect(line).toMatch(/^# [^\r\n"]*$/);
          expect(line.split(/[,;\t]/).filter(computed)).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
  });
});

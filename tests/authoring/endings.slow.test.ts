import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedText } from '../../src/authoring/checkedContent.ts';
import { checkContent } from '../../src/authoring/content.ts';
import { unixLines } from '../../src/evidence/lines.ts';
import { readRecords } from '../../src/evidence/records.ts';
import { study } from '../../src/evidence/study.ts';
import { headOf } from '../../src/library/collections.ts';
import { citedStudies, statedClaims } from '../../src/prose/citations.ts';
import { goodStudy } from '../evidence/files.ts';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'beyond-failure-'));
const files = globSync('content/*/*.{yaml,mdx}', { cwd: root });
const lessons = files.filter((path) => path.endsWith('.mdx'));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** How programs end lines and begin files. */
const written: [name: string, write: (text: string) => string][] = [
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['CR', (text) => text.replaceAll('\n', '\r')],
  ['a byte-order mark', (text) => `\uFEFF${text}`],
  ['a byte-order mark and CRLF', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
];

beforeAll(() => cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true }));
afterAll(() => rmSync(copy, { recursive: true }));

test('content has the problems of each file on their lines, however its lines end', () => {
  const spoiled = new Map(
    files.map((path) => [
      path,
      path.endsWith('partial-reps.mdx')
        ? textOf(path).replaceAll('<Claim id="', '<Claim id="not-')
        : textOf(path),
    ]),
  );
  const problemsWith = (write: (text: string, index: number) => string) => {
    for (const [index, [path, text]] of [...spoiled].entries())
      writeFileSync(join(copy, path), write(text, index));
    return checkContent(copy).problems;
  };
  const problems = problemsWith((text) => text);
  expect(problems.length).toBeGreaterThan(1);
  // Each way of writing, in turn: a project may hold files of many hands.
  expect(problemsWith((text, index) => written[index % written.length]![1](text))).toEqual(problems);
});

describe.each(written)('content with %s', (_, write) => {
  test.each(lessons)('%s is compiled from the same text, with the same fields', (path) => {
    const text = textOf(path);
    expect(allowedText(path, write(text))).toBe(allowedText(path, text));
    const [one, other] = [headOf({ path, text: write(text) }), headOf({ path, text })];
    expect(one).toEqual({ ...other, lineOf: expect.any(Function) });
    expect(citedStudies(write(text))).toEqual(citedStudies(text));
    expect(statedClaims(write(text))).toEqual(statedClaims(text));
  });

  test('gives a record of several lines the same data', () => {
    const path = 'content/studies/smith2020hold.yaml';
    const text = goodStudy.replace('done: They', 'done: >-\n  They\n  all');
    const read = (of: string) => readRecords([{ path, text: of }], study).entries.map(({ data }) => data);
    expect(read(write(text))).toEqual(read(text));
    expect(read(text)).toHaveLength(1);
  });

  test('reads as lines that end with one character', () =>
    expect(unixLines(write('a\n\nb\n'))).toBe('a\n\nb\n'));
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { calibration } from '../../src/evidence/calibration.ts';
import { claim } from '../../src/evidence/claim.ts';
import { exportFormats } from '../../src/evidence/exports.ts';
import { forest } from '../../src/evidence/forest.ts';
import { readRecords } from '../../src/evidence/records.ts';
import { type Study, study } from '../../src/evidence/study.ts';
import { term } from '../../src/evidence/term.ts';
import { readYaml } from '../../src/evidence/yaml.ts';
import { preset } from '../../src/figures/preset.ts';
import { runs } from '../fuzz.ts';

const content = join(import.meta.dirname, '../../content');
const collections: [folder: string, schema: z.ZodType<{ id: string }>][] = [
  ['studies', study],
  ['claims', claim],
  ['glossary', term],
  ['scenarios', preset],
  ['forest', forest],
  ['calibration', calibration],
];

interface File {
  readonly path: string;
  readonly text: string;
}
const filesOf = (folder: string): File[] =>
  readdirSync(join(content, folder)).map((name) => ({
    path: `content/${folder}/${name}`,
    text: readFileSync(join(content, folder, name), 'utf8'),
  }));

/** Pieces of YAML that change what the rest of it means, and names that every object has. */
const pieces = fc.oneof(
  fc.constantFrom(
    '*a',
    '&a ',
    '<<: *a\n',
    '&a [*a]',
    '!!js/function ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '? ',
    ': ',
    '- ',
    '\n  - ',
    '[',
    '{',
    ']',
    '"',
    "'",
    '|\n',
    '>\n',
    '#',
    '\t',
    '\r',
    '\r\n',
    '\u0000',
    '\u0007',
    '\uFEFF',
    '\u202e',
    '\\u0007',
    'constructor: 1\n',
    '__proto__: {a: 1}\n',
    'toString: 1\n',
    'id: {toString: 1}\n',
    '- '.repeat(500),
    '['.repeat(500),
    'a'.repeat(60_000),
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** Values in the place of a field. */
const values = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0.5,
    Number.MAX_VALUE,
    Number.POSITIVE_INFINITY,
    Number.NaN,
    '',
    '   ',
    'constructor',
    '__proto__',
    'javascript:alert(1)',
    'https://example.org/"><script>',
    '10.1234/a"><b',
    'Words\nTY  - JOUR\nTI  - More',
    'Words \u0007 words',
    'Words \u2028 words',
    'Words \ud800 words',
    '</script><script>alert(1)</script>',
    '9999-12-31',
    [],
    {},
    [[[]]],
    { constructor: 1 },
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);

/** Every field of a record, at any depth. */
const fieldsOf = (value: unknown, field: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...field, key], ...fieldsOf(inner, [...field, key])])
    : [];

function withValue(record: unknown, field: readonly string[], value: unknown): unknown {
  const changed = structuredClone(record);
  const parent = field.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], changed);
  (parent as Record<string, unknown>)[field.at(-1)!] = value;
  return changed;
}

/** A record with its text spoiled, or with another value in a field. */
const mutantOf = ({ path, text }: File): fc.Arbitrary<File> => {
  const { raw } = readYaml({ path, text });
  return fc
    .oneof(
      fc
        .tuple(fc.nat(text.length), fc.nat(30), pieces)
        .map(([at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length)),
      fc
        .tuple(fc.constantFrom(...fieldsOf(raw)), values)
        .map(([field, value]) => stringify(withValue(raw, field, value))),
    )
    .map((mutant) => ({ path, text: mutant }));
};

const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...stringsOf(inner)])
      : [];

describe.each(collections)('a record of %s', (folder, schema) => {
  test('is read, or refused with its line and what to do, however it is changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...filesOf(folder)).chain(mutantOf), (file) => {
        const { entries, problems } = readRecords([file], schema);
        expect(entries.length + problems.length).toBeGreaterThan(0);
        const lines = file.text.split(/\r\n?|\n/).length;
        for (const { path, line, message } of problems) {
          expect(path).toBe(file.path);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(message).toMatch(/\S; \S/);
        }
        for (const { data } of entries)
          for (const text of stringsOf(data))
            expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\ufffe\uffff]|^\s|\s$/u);
      }),
      { numRuns: runs },
    );
  });
});

test('a study that is read is one record in a file of references, and names no address but of the web', () => {
  fc.assert(
    fc.property(fc.constantFrom(...filesOf('studies')).chain(mutantOf), (file) => {
      const studies: Study[] = readRecords([file], study).entries.map(({ data }) => data);
      for (const one of studies) {
        expect(exportFormats.ris.write([one]).match(/^TY {2}-/gm)).toHaveLength(1);
        expect(exportFormats.bib.write([one]).match(/^@/gm)).toHaveLength(1);
        if (one.read.at !== undefined) expect(one.read.at).toMatch(/^https?:\/\/[^\s"<>]+$/i);
      }
    }),
    { numRuns: runs },
  );
});

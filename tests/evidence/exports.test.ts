import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../src/evidence/exports.ts';
import { toCsl } from '../../src/evidence/reference.ts';
import { studies } from '../validation/records.ts';

/** An importer that others wrote, and that had no part in the export. */
const importers = {
  bib: (text: string) => new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse(),
  ris: (text: string) => new RISParser(text).parse(),
} as const;

interface Imported {
  readonly entries: Record<string, { entry_key: string; bib_type: string; fields: Record<string, unknown> }>;
  readonly errors: unknown[];
}

/** The words of a rich text, whatever it is made of. */
function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(words).join('');
  const { text, content } = (value ?? {}) as { text?: string; content?: unknown };
  return text ?? words(content ?? '');
}
/** Without signs: the importer does not know every way of writing an apostrophe. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe.each(Object.keys(importers) as (keyof typeof importers)[])('references as .%s', (ending) => {
  const read = (text: string) => importers[ending](text) as unknown as Imported;

  test('of all studies come in as one entry each, with title and year', () => {
    const { entries, errors } = read(exportFormats[ending].write(studies));
    expect(errors).toEqual([]);
    const found = Object.values(entries);
    expect(found).toHaveLength(studies.length);
    const titles = new Set(found.map(({ fields }) => plain(words(fields.title))));
    for (const { title } of studies) expect(titles).toContain(plain(title));
  });

  test('of one study come in as one entry with its authors', () => {
    const one = studies.find(({ id }) => id === 'larsen2025pastfailure')!;
    const found = Object.values(read(exportFormats[ending].write([one])).entries);
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found[0]!.fields.author)).toContain('Larsen');
    expect(found[0]!.bib_type).toMatch(/^article/);
  });
});

test('references as CSL-JSON are what the records hold', () => {
  expect(JSON.parse(exportFormats.json.write(studies))).toEqual(
    studies.map((study) => JSON.parse(JSON.stringify(toCsl(study)))),
  );
});

test('a key is the id of the study, so that importing twice makes no second entry', () => {
  const text = exportFormats.bib.write(studies);
  for (const { id } of studies) expect(text).toContain(`{${id},`);
});

import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { bibtex, plainCitation, ris } from '../../src/exports/citation.ts';
import { engineVersion } from '../../src/exports/engine.ts';

const address = 'https://site.example/figures/set/?load=80&next=drop-50_rest-20';
const cited = { id: 'set', question: 'What ends a set?', address, accessed: new Date(2026, 10, 4) } as const;

interface Imported {
  readonly entries: Record<string, { bib_type: string; fields: Record<string, unknown> }>;
  readonly errors: readonly unknown[];
}

/** An importer that others wrote. */
const importers = {
  BibLaTeX: () => new BibLatexParser(bibtex(cited), { processUnexpected: true }).parse(),
  RIS: () => new RISParser(ris(cited)).parse(),
};

test('a reference in words holds the question, the site, the version, the address and the day', () => {
  expect(plainCitation(cited)).toBe(
    `“What ends a set?” Beyond Failure, version ${engineVersion}. ${address}. Seen on 4 November 2026.`,
  );
});

describe.each(Object.entries(importers))('%s', (_, read) => {
  test('imports a figure as one web page with its title, its address and the day', () => {
    const { entries, errors } = read() as unknown as Imported;
    expect(errors).toEqual([]);
    const [entry, ...others] = Object.values(entries);
    expect(others).toEqual([]);
    expect(entry!.bib_type).toBe('online');
    const fields = JSON.stringify(entry!.fields);
    expect(fields).toContain('What ends a set?');
    expect(fields).toContain('Beyond Failure');
    expect(entry!.fields.url).toBe(address);
    expect(fields).toMatch(/2026.11.04/);
  });
});

describe('authors who are named', () => {
  const authors = ['Ada Example', 'Bo & Co'];

  test('are each one name in BibLaTeX', () => {
    expect(bibtex(cited, authors)).toContain('  author = {{Ada Example} and {Bo \\& Co}},\n');
    expect(bibtex(cited, ['Beyond Failure'])).toContain('  author = {{Beyond Failure}},\n');
  });

  test('have a line each in RIS', () => {
    expect(ris(cited, authors)).toContain(
      '\r\nAU  - Ada Example,\r\nAU  - Bo & Co,\r\nPB  - Beyond Failure\r\n',
    );
  });
});

test('characters that are special in TeX are escaped', () => {
  const text = bibtex({ ...cited, question: '50 % & more_or #less ~ $1?' });
  expect(text).toContain('title = {{50 \\% \\& more\\_or \\#less \\textasciitilde{} \\$1?}}');
  expect(text).toContain(`url = {${address}}`);
});

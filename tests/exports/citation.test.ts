import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import {
  bibtex,
  type Cited,
  citationFormats,
  citationKey,
  cslJson,
  plainCitation,
  ris,
} from '../../src/exports/citation.ts';
import { engineVersion } from '../../src/exports/engine.ts';
import { authorsOf } from '../../src/identity/credit.ts';
import { site } from '../../src/identity/site.ts';

const address = 'https://site.example/figures/set/?load=80&next=drop-50_rest-20';
const cited: Cited = {
  name: 'set-load-80-next-drop-50-rest-20',
  title: 'What ends a set?',
  kind: 'Interactive figure',
  abstract: 'A set, rep by rep: 50 % & more.',
  address,
  day: '2026-11-03',
  accessed: '2026-11-04',
};

/** What every importer must come to, whatever its names for it. */
interface Imported {
  readonly type: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string;
  readonly accessed: string;
  readonly address: string;
  readonly abstract: string;
}

interface Parsed {
  readonly entries: Record<string, { bib_type: string; entry_key: string; fields: Record<string, unknown> }>;
  readonly errors: readonly unknown[];
}

/** Rich text of that importer as plain text. */
const plain = (rich: unknown): string =>
  Array.isArray(rich)
    ? rich.map((node: { text?: string }) => node.text ?? '').join('')
    : typeof rich === 'string'
      ? rich
      : '';

function ofParsed({ entries, errors }: Parsed): Imported {
  expect(errors).toEqual([]);
  const [entry, ...others] = Object.values(entries);
  expect(others).toEqual([]);
  const { fields, bib_type: type } = entry!;
  return {
    type,
    title: plain(fields.title),
    authors: (fields.author as Record<string, unknown>[]).map(({ literal, family, given }) =>
      [literal, family, given].map(plain).filter(Boolean).join(', '),
    ),
    date: String(fields.date).replaceAll('/', '-'),
    accessed: String(fields.urldate).replaceAll('/', '-'),
    address: String(fields.url),
    abstract: plain(fields.abstract),
  };
}

/** Importers that others wrote; CSL-JSON is what it says. */
const importers: Readonly<Record<string, (of: Cited) => Imported>> = {
  BibLaTeX: (of) =>
    ofParsed(new BibLatexParser(bibtex(of), { processUnexpected: true }).parse() as unknown as Parsed),
  // That importer takes of a RIS record the year alone, and no day of access.
  RIS: (of) => {
    const lines = ris(of).split('\r\n');
    const dayIn = (tag: string) =>
      lines
        .find((line) => line.startsWith(`${tag}  - `))!
        .slice(6)
        .replaceAll('/', '-');
    const imported = ofParsed(new RISParser(ris(of)).parse() as unknown as Parsed);
    expect(dayIn('DA')).toContain(imported.date);
    return { ...imported, date: dayIn('DA'), accessed: dayIn('Y2') };
  },
  'CSL-JSON': (of) => {
    const [item] = JSON.parse(cslJson(of));
    const day = ({ 'date-parts': [parts] }: { 'date-parts': [number[]] }) =>
      parts.map((part) => String(part).padStart(2, '0')).join('-');
    expect(item['container-title']).toBe(site.name);
    expect(item.version).toBe(engineVersion);
    return {
      type: item.type === 'webpage' ? 'online' : item.type,
      title: item.title,
      authors: item.author.map(({ literal }: { literal: string }) => literal),
      date: day(item.issued),
      accessed: day(item.accessed),
      address: item.URL,
      abstract: item.abstract,
    };
  },
};

describe('a reference in words', () => {
  test('names author, day, title, version, kind and address, in the order of APA', () => {
    expect(plainCitation(cited, [site.name])).toBe(
      `${site.name}. (2026, November 3). What ends a set? (Version ${engineVersion}) [Interactive figure]. Retrieved 4 November 2026, from ${address}`,
    );
  });

  test('names the site beside authors who are people, and no day of access where none is known', () => {
    const { accessed: _accessed, ...undated } = cited;
    expect(plainCitation(undated, ['Example, A.'])).toBe(
      `Example, A. (2026, November 3). What ends a set? (Version ${engineVersion}) [Interactive figure]. ${site.name}. ${address}`,
    );
  });
});

describe.each(Object.entries(importers))('%s', (_, read) => {
  test('is imported as one web page with its title, whole author, days, address and abstract', () => {
    expect(read(cited)).toEqual({
      type: 'online',
      title: cited.title,
      authors: authorsOf(),
      date: cited.day,
      accessed: cited.accessed,
      address,
      abstract: cited.abstract,
    });
  });
});

test('every format has the version, the site and the licence', () => {
  for (const { write } of citationFormats)
    for (const words of [engineVersion, site.name, 'CC BY 4.0', citationKey(cited)])
      expect(write(cited)).toContain(words);
});

test('two things cited are two keys, and one is always the same one', () => {
  const keys = ['set', 'set-load-80', 'claim-not-hacks', 'lesson-drop-sets'].map((name) =>
    citationKey({ name }),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(citationKey({ ...cited, accessed: '2030-01-01' } as Cited)).toBe(citationKey(cited));
});

describe('authors who are named', () => {
  const authors = ['Ada Example', 'Bo & Co'];

  test('are each one name in BibLaTeX', () => {
    expect(bibtex(cited, authors)).toContain('  author = {{Ada Example} and {Bo \\& Co}},\n');
    expect(bibtex(cited, ['The Authors'])).toContain('  author = {{The Authors}},\n');
  });

  test('have a line each in RIS', () => {
    expect(ris(cited, authors)).toContain('\r\nAU  - Ada Example,\r\nAU  - Bo & Co,\r\nPY  - 2026\r\n');
  });
});

test('characters that are special in TeX are escaped', () => {
  const text = bibtex({ ...cited, title: '50 % & more_or #less ~ $1?' });
  expect(text).toContain('title = {{50 \\% \\& more\\_or \\#less \\textasciitilde{} \\$1?}}');
  expect(text).toContain(`url = {${address}}`);
});

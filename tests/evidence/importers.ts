import orcid from '@orcid/bibtex-parse-js';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';

/** A reference as somebody else’s program has it after the import. */
export interface Imported {
  readonly key: string;
  readonly title: string;
  readonly journal: string;
  readonly year: string;
  readonly note: string;
  /** “family|given”. */
  readonly authors: readonly string[];
}

/** The words of a rich text, whatever it is made of. */
function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(words).join('');
  const { text, content } = (value ?? {}) as { text?: string; content?: unknown };
  return text ?? words(content ?? '');
}

type Name = Readonly<Record<'prefix' | 'family' | 'given' | 'literal', unknown>>;
const nameOf = ({ prefix, family, given, literal }: Name) =>
  `${[prefix, family ?? literal].map(words).filter(Boolean).join(' ')}|${words(given)}`;

interface Parsed {
  readonly entries: Record<string, { entry_key: string; fields: Readonly<Record<string, unknown>> }>;
  readonly errors: unknown[];
}
function converted(parsed: unknown): Imported[] {
  const { entries, errors } = parsed as Parsed;
  if (errors.length > 0) throw new Error(`not read: ${JSON.stringify(errors.slice(0, 3))}`);
  return Object.values(entries).map(({ entry_key, fields }) => ({
    key: entry_key,
    title: words(fields.title),
    journal: words(fields.journaltitle ?? fields.booktitle),
    year: words(fields.date),
    note: words(fields.note),
    authors: ((fields.author ?? []) as Name[]).map(nameOf),
  }));
}

/** TeX that knows no more than that braces group, and which characters are escaped. */
const untexed = (text = '') => text.replace(/\\([&%$#_])/g, '$1').replace(/[{}]/g, '');

function plainly(text: string): Imported[] {
  return orcid.toJSON(text).map(({ citationKey, entryTags: tags }) => ({
    key: citationKey,
    title: untexed(tags.title),
    journal: untexed(tags.journal ?? tags.booktitle),
    year: tags.year ?? '',
    note: untexed(tags.note),
    authors: (tags.author ?? '')
      .split(' and ')
      .filter(Boolean)
      .map((name) => untexed(`${name},`).split(/,\s*/).slice(0, 2).join('|')),
  }));
}

/** Importers that others wrote, and that had no part in the export; the second knows of no TeX at all. */
export const importers = {
  'biblatex-csl-converter, from BibTeX': {
    ending: 'bib',
    read: (text: string) =>
      converted(new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse()),
  },
  'bibtex-parse-js': { ending: 'bib', read: plainly },
  'biblatex-csl-converter, from RIS': {
    ending: 'ris',
    read: (text: string) => converted(new RISParser(text).parse()),
  },
} as const;
export type Importer = keyof typeof importers;

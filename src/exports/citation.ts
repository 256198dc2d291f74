import { authorsOf } from '../identity/credit.ts';
import { licence } from '../identity/licence.ts';
import { site } from '../identity/site.ts';
import { engineVersion } from './engine.ts';

/** What a reference to something of the site says. */
export interface Cited {
  /** Stands for this very thing, or this very state of a figure, and no other: small letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** What it is to a reader: “Interactive figure”. */
  readonly kind: string;
  /** What it says, in a sentence or two. */
  readonly abstract: string;
  /** Where it stands; of a figure, settings and seed are in it. */
  readonly address: string;
  /** The day of its last change, as 2026-11-23. */
  readonly day: string;
  /** The day of access, as 2026-11-23, where it is known. */
  readonly accessed?: string;
}

/** As the reader’s own calendar has it. */
export const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const printed = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** Two things cited are two keys, and one is always the same one. */
export const citationKey = ({ name }: Pick<Cited, 'name'>): string => `beyondfailure-${name}`;

const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** A reference in words, in the order that APA style has for what stands on a site. */
export function plainCitation(cited: Cited, authors = authorsOf()): string {
  const { title, kind, address, day, accessed } = cited;
  const date = `${day.slice(0, 4)}, ${printed(day, { month: 'long', day: 'numeric' }).split(' ').reverse().join(' ')}`;
  const where = authors.includes(site.name) ? '' : ` ${site.name}.`;
  const retrieved =
    accessed === undefined ? '' : `Retrieved ${printed(accessed, { dateStyle: 'long' })}, from `;
  return `${ended(authors.join(', '))} (${date}). ${title} (Version ${engineVersion}) [${kind}].${where} ${retrieved}${address}`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};
const escapeBibtex = (text: string) => text.replace(/[\\~^{}&%$#_]/g, (sign) => escapes[sign] ?? `\\${sign}`);

/** A reference for BibLaTeX. The address stands as it is: its field is not read as text. */
export const bibtex = (cited: Cited, authors = authorsOf()): string =>
  [
    `@online{${citationKey(cited)},`,
    `  title = {{${escapeBibtex(cited.title)}}},`,
    `  author = {${authors.map((name) => `{${escapeBibtex(name)}}`).join(' and ')}},`,
    `  date = {${cited.day}},`,
    `  organization = {${site.name}},`,
    `  version = {${engineVersion}},`,
    `  note = {${escapeBibtex(cited.kind)}},`,
    `  url = {${cited.address}},`,
    ...(cited.accessed === undefined ? [] : [`  urldate = {${cited.accessed}},`]),
    `  abstract = {${escapeBibtex(cited.abstract)}},`,
    `  copyright = {${licence.name}},`,
    '}',
    '',
  ].join('\n');

/** A day as RIS has it. */
const slashed = (day: string) => day.replaceAll('-', '/');

/** A reference for programs that read RIS. */
export const ris = (cited: Cited, authors = authorsOf()): string =>
  [
    'TY  - ELEC',
    `ID  - ${citationKey(cited)}`,
    `TI  - ${cited.title}`,
    // The comma says that it is no first and last name.
    ...authors.map((name) => `AU  - ${name},`),
    `PY  - ${cited.day.slice(0, 4)}`,
    `DA  - ${slashed(cited.day)}`,
    `T2  - ${site.name}`,
    `PB  - ${site.name}`,
    `ET  - ${engineVersion}`,
    `UR  - ${cited.address}`,
    ...(cited.accessed === undefined ? [] : [`Y2  - ${slashed(cited.accessed)}`]),
    `AB  - ${cited.abstract}`,
    `CR  - ${licence.name}`,
    `N1  - ${cited.kind}, version ${engineVersion}`,
    'ER  - ',
    '',
  ].join('\r\n');

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** A reference as the processors of citation styles read it. */
export const cslJson = (cited: Cited, authors = authorsOf()): string =>
  `${JSON.stringify(
    [
      {
        id: citationKey(cited),
        type: 'webpage',
        title: cited.title,
        author: authors.map((literal) => ({ literal })),
        issued: dateParts(cited.day),
        ...(cited.accessed !== undefined && { accessed: dateParts(cited.accessed) }),
        'container-title': site.name,
        publisher: site.name,
        genre: cited.kind,
        version: engineVersion,
        URL: cited.address,
        abstract: cited.abstract,
        language: 'en-GB',
        note: `Licence: ${licence.name}`,
      },
    ],
    null,
    2,
  )}\n`;

/** A reference as a file: what it is called, how its name ends, what it is to a browser. */
export const citationFormats = [
  { name: 'BibLaTeX', ending: 'bib', type: 'application/x-bibtex', write: bibtex },
  { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: ris },
  { name: 'CSL-JSON', ending: 'json', type: 'application/json', write: cslJson },
] as const;

import { authorsOf } from '../identity/credit.ts';
import { site } from '../identity/site.ts';
import { engineVersion } from './engine.ts';
import { stateName } from './stateName.ts';

/** What a reference to a figure says. */
export interface Cited {
  readonly id: string;
  readonly question: string;
  /** The address of what is shown; settings and seed are in it. */
  readonly address: string;
  /** The day on which it was seen. */
  readonly seen: Date;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
const day = (date: Date, between: string) =>
  [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join(between);
const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** A reference in plain words. */
export const inPlainWords = ({ question, address, seen }: Cited): string =>
  `“${question}” ${site.name}, version ${engineVersion}. ${address}. Seen on ${inWords.format(seen)}.`;

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const inBibtex = (text: string) =>
  text.replace(/[\\~^]/g, (sign) => escapes[sign] ?? sign).replace(/[&%$#_]/g, '\\$&');

/** A reference for BibLaTeX; its key stands for this very state. The address stands as it is: its field is not read as text. */
export const bibtex = ({ id, question, address, seen }: Cited, authors = authorsOf()): string =>
  [
    `@online{beyondfailure-${stateName(id, new URL(address).search)},`,
    `  title = {{${inBibtex(question)}}},`,
    `  author = {${authors.map((name) => `{${inBibtex(name)}}`).join(' and ')}},`,
    `  organization = {${site.name}},`,
    `  version = {${engineVersion}},`,
    `  url = {${address}},`,
    `  urldate = {${day(seen, '-')}},`,
    '}',
    '',
  ].join('\n');

/** A reference for programs that read RIS. */
export const ris = ({ question, address, seen }: Cited, authors = authorsOf()): string =>
  [
    'TY  - ELEC',
    `TI  - ${question}`,
    // The comma says that it is no first and last name.
    ...authors.map((name) => `AU  - ${name},`),
    `PB  - ${site.name}`,
    `ET  - ${engineVersion}`,
    `UR  - ${address}`,
    `Y2  - ${day(seen, '/')}`,
    'ER  - ',
    '',
  ].join('\r\n');

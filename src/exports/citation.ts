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
  /** The day of access. */
  readonly accessed: Date;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
const isoDay = (date: Date, between: string) =>
  [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join(between);
const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** A reference in plain words. */
export const plainCitation = ({ question, address, accessed }: Cited): string =>
  `“${question}” ${site.name}, version ${engineVersion}. ${address}. Seen on ${longDate.format(accessed)}.`;

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeBibtex = (text: string) =>
  text.replace(/[\\~^]/g, (character) => escapes[character] ?? character).replace(/[&%$#_]/g, '\\$&');

/** A reference for BibLaTeX; its key stands for this very state. The address stands as it is: its field is not read as text. */
export const bibtex = ({ id, question, address, accessed }: Cited, authors = authorsOf()): string =>
  [
    `@online{beyondfailure-${stateName(id, new URL(address).search)},`,
    `  title = {{${escapeBibtex(question)}}},`,
    `  author = {${authors.map((name) => `{${escapeBibtex(name)}}`).join(' and ')}},`,
    `  organization = {${site.name}},`,
    `  version = {${engineVersion}},`,
    `  url = {${address}},`,
    `  urldate = {${isoDay(accessed, '-')}},`,
    '}',
    '',
  ].join('\n');

/** A reference for programs that read RIS. */
export const ris = ({ question, address, accessed }: Cited, authors = authorsOf()): string =>
  [
    'TY  - ELEC',
    `TI  - ${question}`,
    // The comma says that it is no first and last name.
    ...authors.map((name) => `AU  - ${name},`),
    `PB  - ${site.name}`,
    `ET  - ${engineVersion}`,
    `UR  - ${address}`,
    `Y2  - ${isoDay(accessed, '/')}`,
    'ER  - ',
    '',
  ].join('\r\n');

import { parse } from 'yaml';
import { holdersOf } from '../../identity/credit.ts';
import { machineName, type Site, site } from '../../identity/site.ts';
import { facts, type Missing } from './missing.ts';

/** What a file says at one place: a text, a list, or nothing. */
type Said = unknown;

/** A place in a file that says a fact too, and cannot import it. */
interface Place {
  readonly file: string;
  readonly where: string;
  /** What the text of the file says there. */
  readonly says: (text: string) => Said;
  /** What it has to say. */
  readonly meant: (of: Site) => Said;
}

type Fields = Readonly<Record<string, unknown>>;

const field =
  (file: string, fieldsOf: (text: string) => Fields) =>
  (name: string, meant: Place['meant'], says = (fields: Fields): Said => fields[name]): Place => ({
    file,
    where: `“${name}”`,
    says: (text) => says(fieldsOf(text)),
    meant,
  });
const manifest = field('package.json', JSON.parse);
const citation = field('CITATION.cff', parse);

const addresses = /[^\s<(]+@[^\s>)]+|https:\/\/[^\s>)]+/g;
const given = (values: readonly (string | undefined)[]) => {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known;
};

const places: readonly Place[] = [
  manifest('name', () => machineName),
  manifest('description', (of) => of.description),
  manifest('author', (of) => holdersOf(of)[0]),
  manifest('contributors', (of) => given(holdersOf(of).slice(1))),
  manifest('repository', (of) => of.repository),
  manifest('homepage', (of) => of.address),
  manifest(
    'bugs.email',
    (of) => of.contact,
    ({ bugs }) => (bugs as { readonly email?: string } | undefined)?.email,
  ),
  citation(
    'title',
    (of) => of.name,
    ({ title }) => String(title).split(':')[0],
  ),
  citation('authors', (of) => holdersOf(of).map((name) => ({ name }))),
  citation('repository-code', (of) => of.repository),
  citation('url', (of) => of.address),
  {
    file: 'LICENSE',
    where: 'who has the copyright',
    says: (text) => /^Copyright \(c\) \d{4} (.+)$/m.exec(text)?.[1],
    meant: (of) => holdersOf(of).join(', ').replace(/^The /, 'the '),
  },
  {
    file: 'README.md',
    where: 'the first heading',
    says: (text) => /^# (.+)/.exec(text)?.[1],
    meant: (of) => of.name,
  },
  {
    file: 'SECURITY.md',
    where: 'the addresses to write to',
    says: (text) => given(text.match(addresses) ?? []),
    meant: (of) => given([of.contact, of.repository]),
  },
  {
    file: 'public/favicon.svg',
    where: '<title>',
    says: (text) => /<title>(.*?)<\/title>/.exec(text)?.[1],
    meant: (of) => of.name,
  },
];

const printed = (said: Said) => (said === undefined ? 'nothing' : JSON.stringify(said));

/**
 * Where the files that describe the repository say something else than the facts of the site, each with what to write.
 *
 * @param read the text of a file, by its path from the root of the repository
 */
export const disagreements = (read: (file: string) => string, of: Site = site): readonly Missing[] =>
  places.flatMap(({ file, where, says, meant }) => {
    const [now, then] = [printed(says(read(file))), printed(meant(of))];
    if (now === then) return [];
    return [
      {
        what: `${where} in ${file}, as ${facts} has it`,
        remedy: then === 'nothing' ? `take out ${now}` : `write ${then}; it says ${now} now`,
      },
    ];
  });

import { z } from 'zod';
import type { NoticeName } from '../../evidence/notice.ts';
import type { Study } from '../../evidence/study.ts';
import { doi } from '../../evidence/webFields.ts';
import { toWrite } from '../new/template.ts';
import type { Work } from './compare.ts';

/** What our records call each type of update, by the name that the register has for it; nothing where it takes nothing back. */
const kinds: Readonly<Record<string, NoticeName | undefined>> = {
  retraction: 'retraction',
  withdrawal: 'retraction',
  removal: 'retraction',
  expression_of_concern: 'expression of concern',
  // Part of it is taken back: what is left may still stand, so an author has to read the notice.
  partial_retraction: 'correction',
  correction: 'correction',
  corrigendum: 'correction',
  erratum: 'correction',
  addendum: 'correction',
  clarification: 'correction',
  new_edition: undefined,
  new_version: undefined,
};

/** Who told the register. */
const sources: Readonly<Record<string, string>> = {
  publisher: 'its publisher',
  'retraction-watch': 'Retraction Watch',
};

/** A day in the register’s form: year, month and day. */
const wholeDay = z.tuple([z.number().int(), z.number().int(), z.number().int()]);

const update = z.object({
  type: z.string(),
  DOI: doi,
  source: z.string().optional(),
  updated: z.object({ 'date-parts': z.tuple([wholeDay]) }),
  'record-id': z.union([z.string(), z.number()]).optional(),
});

/** A notice that the register has of a work. */
interface Registered {
  readonly kind: NoticeName;
  readonly DOI: string;
  readonly date: string;
  readonly from: string;
}

/** What an author is told of a study: each is to be looked at, and what cannot be read ends the check. */
export interface Told {
  readonly lines: readonly string[];
  readonly odd: readonly string[];
}

const fields = {
  type: 'no type',
  DOI: 'no DOI that one could follow',
  source: 'no source',
  updated: 'no whole day, or no day at all',
  'record-id': 'a strange record number',
} as const;

const two = (number: number) => String(number).padStart(2, '0');

type Read = Registered | { readonly odd: string } | undefined;

function read(raw: unknown): Read {
  const parsed = update.safeParse(raw);
  if (!parsed.success) {
    const missing = new Set(parsed.error.issues.map(({ path: [field] }) => field));
    const said = [...missing].map((field) => fields[field as keyof typeof fields] ?? 'no fields at all');
    return { odd: `has ${said.join(' and ')}: ${JSON.stringify(raw)}` };
  }
  const { type, DOI, source, updated, 'record-id': record } = parsed.data;
  const name = type.toLowerCase().replaceAll('-', '_');
  if (!Object.hasOwn(kinds, name)) return { odd: `is of the type “${type}”, which we do not know` };
  const kind = kinds[name];
  if (kind === undefined) return undefined;
  const [[year, month, day]] = updated['date-parts'];
  const who = source === undefined ? 'the register' : (sources[source] ?? source);
  return {
    kind,
    DOI,
    date: `${year}-${two(month)}-${two(day)}`,
    from: record === undefined ? who : `${who}, record ${record}`,
  };
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Whether a record has a notice already: of that kind, at that DOI; or without a DOI, of that day. */
const isOnRecord = ({ notices = [] }: Study, { kind, DOI, date }: Registered): boolean =>
  notices.some(
    (one) => one.kind === kind && (one.DOI === undefined ? one.date === date : same(one.DOI, DOI)),
  );

/** The lines for the record of a study; what the notice says is for an author to read. */
const linesFor = ({ notices = [] }: Study, { kind, DOI, date }: Registered, today: string): string =>
  [
    ...(notices.length === 0 ? ['notices:'] : []),
    `  - kind: ${kind}`,
    `    date: "${date}"`,
    `    DOI: ${DOI}`,
    `    says: "${toWrite} what the notice says, in a sentence"`,
    `    noted: "${today}"`,
  ].join('\n');

/** Names of relations by which a work might be taken back; as far as the register documents them, none is. */
const takesBack = /retract|withdraw|correct|concern/i;

/**
 * The notices that the register has of a study and the record has not, with the lines to add, and those that cannot be read.
 *
 * @param today as 2026-11-23
 * @source https://crossref.gitlab.io/tutorials/get-rw-metadata/ (`updated-by`, its type, source and day),
 * https://www.crossref.org/blog/retraction-watch-retractions-now-in-the-crossref-api/ (`source: retraction-watch`),
 * https://www.crossref.org/documentation/crossmark/crossmark-registering-updates/ (`update-to`, notices with a DOI of their own),
 * https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/relationships/ (`relation` is something else)
 */
export function noticesOf(study: Study, work: Work, today: string): Told {
  const found = (work['updated-by'] ?? []).map(read);
  const registered = found.filter((one): one is Registered => one !== undefined && !('odd' in one));
  // Both the publisher and Retraction Watch may tell of the same notice.
  const once = registered.filter(
    (one, index) =>
      registered.findIndex((other) => other.kind === one.kind && same(other.DOI, one.DOI)) === index,
  );
  const relations = Object.keys(work.relation ?? {}).filter((name) => takesBack.test(name));
  return {
    lines: [
      ...once
        .filter((one) => !isOnRecord(study, one))
        .map(
          (one) =>
            `${one.kind} of ${one.date}, told by ${one.from}. Read https://doi.org/${one.DOI} and add to its record:\n${linesFor(study, one, today)}`,
        ),
      ...(work['update-to'] ?? []).map(
        ({ type = 'update', DOI = 'a work without a DOI' }) =>
          `this DOI is itself a notice, a ${type.replaceAll('_', ' ')} of ${DOI}; cite that work, or say in “note” why the notice is meant`,
      ),
    ],
    odd: [
      ...found.flatMap((one) => (one !== undefined && 'odd' in one ? [`a notice ${one.odd}`] : [])),
      ...relations.map((name) => `a relation is called “${name}”, which we do not know`),
    ].map(
      (what) =>
        `${what}. Look at https://api.crossref.org/works/${work.DOI}: if the study was taken back, add the notice to its record by hand; then teach src/authoring/references/notices.ts to read it`,
    ),
  };
}

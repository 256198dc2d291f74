import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { site } from '../identity/site.ts';
import { beforeTitle, gravestNotice, noticeKinds, noticeNote, withMark } from './notice.ts';
import { readLevels, type Study, studyKinds } from './study.ts';

export const seen = <T>(value: T | 'not-seen' | undefined): T | undefined =>
  value === 'not-seen' ? undefined : (value as T);

export type Author = Exclude<Study['author'], 'not-seen'>[number];

/** The part of CSL-JSON that a study has. */
export interface Csl {
  readonly id: string;
  readonly type: Study['type'];
  readonly title?: string;
  readonly author?: readonly Author[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly [number]] };
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL?: string;
  /** “retracted”, where it was. */
  readonly status?: string;
  /** What its publisher has said of it since, and what is missing above. */
  readonly note?: string;
  /** What a reader must know about the record. */
  readonly annote?: string;
}

/** What a reference needs, by the word for it. */
const needed = { title: 'title', author: 'authors', 'container-title': 'journal', issued: 'year' } as const;

/** Which parts of its reference nobody here has seen: “title”, “authors”. */
export const unseen = (study: Study): string[] =>
  (Object.keys(needed) as (keyof typeof needed)[])
    .filter((field) => study[field] === 'not-seen')
    .map((field) => needed[field]);

/**
 * Whether the list of references has it: only what has a title and an author can be told from another work, and looked
 * up. One that has not keeps its page, and goes on being cited, until what is missing has been seen.
 */
export const isListed = ({ title, author }: Pick<Study, 'title' | 'author'>): boolean =>
  seen(title) !== undefined && seen(author) !== undefined;

/** Why the list of references does not have it; undefined where it has. */
export function whyUnlisted(study: Study): string | undefined {
  if (isListed(study)) return undefined;
  const missing = unseen(study).filter((part) => part === needed.title || part === needed.author);
  return `We have not seen its ${missing.join(' or its ')}, so our list of references leaves it out until we have.`;
}

/** What a file says first of a study: that it was retracted, is in doubt or was corrected, and where that stands. */
const noticesOf = ({ notices = [] }: Study): string[] => notices.map(noticeNote);

/** What is missing in a reference, as sentences that make sense in somebody else’s list. */
function gaps(study: Study): string[] {
  const missing = unseen(study);
  return [
    missing.length > 0 && `Not given in what ${site.name} read: ${missing.join(', ')}.`,
    study.described !== undefined && `What it is about: ${study.described}.`,
    study.moreAuthors && 'There are more authors than are named here.',
  ].filter((sentence) => typeof sentence === 'string');
}

/** One line of text, for formats in which a new line begins a new field. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** The same value without what was not seen, each text of it on one line. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([name, inner]) => [name, tidy(inner)]));
}

/** A study as CSL-JSON: only what was seen of it, and only people as authors. */
export function toCsl(study: Study): Csl {
  const issued = seen(study.issued);
  const { note } = study;
  const title = seen(study.title);
  const gravest = gravestNotice(study);
  const notes = [...noticesOf(study), ...gaps(study)];
  return tidy({
    id: study.id,
    type: study.type,
    // As publishers and PubMed do: many programs show no note.
    title: title && beforeTitle(study) + title,
    author: seen(study.author),
    'container-title': seen(study['container-title']),
    publisher: study.publisher,
    issued: issued === undefined ? undefined : { 'date-parts': [[issued]] },
    volume: study.volume,
    issue: study.issue,
    page: study.page,
    DOI: seen(study.DOI),
    PMID: study.PMID,
    PMCID: study.PMCID,
    URL: study.type === 'webpage' ? study.read.at : undefined,
    status: gravest && noticeKinds[gravest.kind].withdraws ? noticeKinds[gravest.kind].mark : undefined,
    note: notes.length === 0 ? undefined : notes.join(' '),
    annote: note === undefined ? undefined : `From the record at ${site.name}: ${note}`,
  }) as Csl;
}

/** The title; where none was seen, what the work is about, in the square brackets that mark a title as not its own. A retracted one says so first. */
export const titleOf = (study: Pick<Study, 'title' | 'described' | 'notices'>): string =>
  beforeTitle(study) + (seen(study.title) ?? `[${study.described}]`);

/**
 * Stands for “<” while the citation processor writes: it takes “<i>” and the like for styles, also where nothing closes them.
 * A record holds no character for private use.
 */
export const heldBracket = '\uE000';

/** The same value with every “<” held. */
function held(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('<', heldBracket);
  if (Array.isArray(value)) return value.map(held);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, held(inner)]));
}

interface Output {
  format(name: string, data: unknown[], options: Record<string, unknown>): [string, string][];
}

/** Vancouver reference of each study as HTML, without number, by id. The processor puts no link in; pages do. */
export function vancouver(studies: readonly Study[]): Map<string, string> {
  const data = studies.map((study) => {
    const { DOI: _doi, PMID: _pmid, PMCID: _pmcid, URL: _url, author, ...csl } = toCsl(study);
    const names = study.moreAuthors && author ? [...author, { literal: 'et al' }] : author;
    return held({ ...csl, title: titleOf(study), ...(names && { author: names }) });
  });
  const output = plugins.output as unknown as Output;
  const entries = output.format('bibliography', data, {
    format: 'html',
    template: 'vancouver',
    lang: 'en-GB',
    asEntryArray: true,
  });
  return new Map(entries.map(([id, html]) => [id, clean(html)]));
}

const clean = (html: string) =>
  html
    .replace(/^[\s\S]*?csl-right-inline">/, '')
    .replace(/<\/div>[\s\S]*$/, '')
    .replaceAll(heldBracket, '&#60;')
    .trim();

/** The first author, or two, as one speaks of a study; nothing where they were not seen. */
function people(study: Study): string | undefined {
  const authors = seen(study.author);
  if (authors === undefined) return undefined;
  const names = authors.map((author) => ('literal' in author ? author.literal : author.family));
  return study.moreAuthors || names.length > 2 ? `${names[0]} and others` : names.join(' and ');
}

/** First author and year, as one speaks of a study: "Marcora and Staiano 2010"; "(retracted)" follows where it was. */
export function short(study: Study): string {
  const year = seen(study.issued) ?? 'year not given';
  const who = people(study);
  if (who === undefined) return withMark(`Authors not given, ${year}`, study);
  return withMark(typeof year === 'number' ? `${who} ${year}` : `${who} (${year})`, study);
}

/** Family name of the first author and the year, as far as seen: as much as a picture has room for. */
export function firstAuthorYear(study: Pick<Study, 'author' | 'issued' | 'notices'>): string {
  const [first] = seen(study.author) ?? [];
  const year = seen(study.issued);
  if (first === undefined) return withMark(year === undefined ? 'A study' : `A study of ${year}`, study);
  const name = 'family' in first ? first.family : first.literal;
  return withMark(year === undefined ? `${name} (no year)` : `${name} ${year}`, study);
}

/** The same for machines, which take every word for a name: only what was seen, and the title where no author was. */
export const studyName = (study: Study): string =>
  withMark(
    [people(study) ?? titleOf(study), seen(study.issued)].filter((part) => part !== undefined).join(' '),
    study,
  );

export const doiLink = ({ DOI }: Study): string | undefined =>
  seen(DOI) === undefined ? undefined : `https://doi.org/${DOI}`;

/** What kind of study it is, and how it was read: printed after every reference. */
export const describeReading = (study: Study): string =>
  `${studyKinds[study.kind]}; ${readLevels[study.read.level].full}`;

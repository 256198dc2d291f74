import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { readLevels, type Study, studyKinds } from './study.ts';

const seen = <T>(value: T | 'not-seen' | undefined): T | undefined =>
  value === 'not-seen' ? undefined : (value as T);

/** A study as CSL-JSON: only what was seen. */
export function toCsl(study: Study): Record<string, unknown> {
  const authors = seen(study.author);
  const csl = {
    id: study.id,
    type: study.type,
    title: study.title,
    author: study.moreAuthors && authors ? [...authors, { literal: 'et al' }] : authors,
    'container-title':
      study['container-title'] === 'not-seen' ? '[journal not seen]' : study['container-title'],
    publisher: study.publisher,
    issued: seen(study.issued) === undefined ? undefined : { 'date-parts': [[study.issued]] },
    volume: study.volume,
    issue: study.issue,
    page: study.page,
    DOI: seen(study.DOI),
    PMID: study.PMID,
    PMCID: study.PMCID,
    URL: study.type === 'webpage' ? study.read.at : undefined,
  };
  return Object.fromEntries(Object.entries(csl).filter(([, value]) => value !== undefined));
}

interface Output {
  format(name: string, data: unknown[], options: Record<string, unknown>): [string, string][];
}

/** Vancouver reference of each study as HTML, without number, by id. The processor puts no link in; pages do. */
export function vancouver(studies: readonly Study[]): Map<string, string> {
  const data = studies.map((study) => {
    const { DOI: _doi, PMID: _pmid, PMCID: _pmcid, URL: _url, ...csl } = toCsl(study);
    return csl;
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
    .trim();

/** First author and year, as one speaks of a study: "Marcora and Staiano 2010". */
export function short(study: Study): string {
  const authors = seen(study.author);
  const year = seen(study.issued) ?? 'year not seen';
  if (authors === undefined) return `Authors not seen, ${year}`;
  const names = authors.map((author) => ('literal' in author ? author.literal : author.family));
  const first = study.moreAuthors || names.length > 2 ? `${names[0]} and others` : names.join(' and ');
  return typeof year === 'number' ? `${first} ${year}` : `${first}, ${year}`;
}

export const doiLink = ({ DOI }: Study): string | undefined =>
  seen(DOI) === undefined ? undefined : `https://doi.org/${DOI}`;

/** Whether it was only read through others, so that every citation of it carries a mark. */
export const notReadItself = ({ read: { level } }: Study): boolean =>
  level === 'second-hand' || level === 'bibliography only';

/** What kind of study it is, and how it was read: printed after every reference. */
export const howRead = (study: Study): string => `${studyKinds[study.kind]}; ${readLevels[study.read.level]}`;

import { type Author, type Csl, toCsl } from './reference.ts';
import type { Study } from './study.ts';

const types: Readonly<Record<Csl['type'], string>> = {
  'article-journal': 'JOUR',
  article: 'JOUR',
  chapter: 'CHAP',
  webpage: 'ELEC',
};

/** The comma says that what stands before it is one name: without it, “De Luca” is a person called De. */
const nameOf = (author: Author) =>
  'literal' in author ? `${author.literal},` : [author.family, author.given ?? ''].join(', ').trim();

/** First and last page, where there are two: “E141-E146”. */
const pagesOf = (page = '') => /^([^-–\s]+)\s*[-–]\s*([^-–\s]+)$/.exec(page)?.slice(1) ?? [page];

type Line = readonly [tag: string, value: string | undefined];

function linesOf(csl: Csl): Line[] {
  const [first, last] = pagesOf(csl.page);
  return [
    ['TY', types[csl.type]],
    ['ID', csl.id],
    ['TI', csl.title],
    ...(csl.author ?? []).map((author): Line => ['AU', nameOf(author)]),
    ['PY', csl.issued && String(csl.issued['date-parts'][0][0])],
    ['T2', csl['container-title']],
    ['VL', csl.volume],
    ['IS', csl.issue],
    ['SP', first],
    ['EP', last],
    ['PB', csl.publisher],
    ['DO', csl.DOI],
    ['C2', csl.PMCID],
    ['UR', csl.URL],
    // In one line: some programs keep only one note.
    ['N1', [csl.note, csl.annote].filter(Boolean).join(' ')],
  ];
}

const recordOf = (study: Study): string =>
  [...linesOf(toCsl(study)).filter(([, value]) => value !== undefined && value !== ''), ['ER', '']]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');

/** Studies as RIS, in UTF-8: a record each, and a line a field. */
export const toRis = (studies: readonly Study[]): string => studies.map(recordOf).join('');

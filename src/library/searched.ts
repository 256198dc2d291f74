import {
  claimPage,
  figurePage,
  lessonPage,
  referencePage,
  searchPart,
  siteFiles,
  termPlace,
} from '../addresses/addresses.ts';
import { type Claim, verdicts } from '../evidence/claim.ts';
import { certaintyWords } from '../evidence/print.ts';
import { seen, short, titleOf } from '../evidence/reference.ts';
import type { Study } from '../evidence/study.ts';
import type { Term } from '../evidence/term.ts';
import { studyLine } from '../evidence/weightWords.ts';
import { figures } from '../figures/index.ts';
import type { FigureId } from '../figures/list.ts';
import { statedClaims } from '../prose/citations.ts';
import type { FirstSearchFile, SearchDocument } from '../search/documents.ts';
import { fold, wordsOf } from '../search/fold.ts';
import { rowOf } from '../search/kinds.ts';
import { capitalised } from '../typography/number.ts';
import { find, type LessonEntry, type Library } from './library.ts';
import { presetsOf } from './presets.ts';

const claimDocument = (claim: Claim): SearchDocument => ({
  kind: 'Claim',
  url: claimPage(claim.id),
  title: claim.title,
  names: [claim.brief],
  sure: `${capitalised(claim.verdict)}, ${certaintyWords(claim.certainty)}`,
  text: [claim.holds, claim.open, claim.statement, claim.because, claim.wording, claim.wouldChange].join(' '),
});

const nameOf = (author: Exclude<Study['author'], 'not-seen'>[number]) =>
  'family' in author ? author.family : author.literal;

function studyDocument(study: Study): SearchDocument {
  const year = seen(study.issued);
  const ids = [seen(study.DOI), study.PMID, study.PMCID, study.id].filter((id) => id !== undefined);
  return {
    kind: 'Study',
    url: referencePage(study.id),
    title: titleOf(study),
    by: short(study),
    sure: capitalised(studyLine(study)),
    text: [...study.findings.map(({ text }) => text), study.done, study.design, study.sample.who].join(' '),
    identity: {
      authors: (seen(study.author) ?? []).map(nameOf),
      ...(year !== undefined && { year }),
      ids,
    },
  };
}

const termDocument = ({ id, term, also, definition }: Term): SearchDocument => ({
  kind: 'Term',
  url: termPlace(id),
  title: term,
  ...(also && { names: also }),
  sure: 'What it means here',
  text: definition,
});

function figureDocument(library: Library, id: FigureId): SearchDocument {
  const { question, caption, intro, fromRecords } = figures[id];
  return {
    kind: 'Figure',
    url: figurePage(id),
    title: question,
    sure: fromRecords ? 'Shows what studies found' : 'Shows a simulation that you can set',
    text: `${intro} ${caption}`,
    parts: presetsOf(library, id).map(({ preset, query }) => ({
      title: preset.title,
      url: figurePage(id, query),
    })),
  };
}

/** How many of the claims that a lesson states have each verdict: "3 claims: 1 supported, 2 contested". */
function verdictsIn(library: Library, { id, body = '' }: LessonEntry): string {
  const stated = statedClaims(body).map((claim) => find(library, 'claims', claim, id).verdict);
  const counts = Object.keys(verdicts)
    .map((verdict) => ({ verdict, count: stated.filter((one) => one === verdict).length }))
    .filter(({ count }) => count > 0);
  return `${stated.length} ${stated.length === 1 ? 'claim' : 'claims'}: ${counts
    .map(({ verdict, count }) => `${count} ${verdict}`)
    .join(', ')}`;
}

/** A lesson without its sections, which are read from its page. */
const lessonDocument = (library: Library, lesson: LessonEntry): SearchDocument => ({
  kind: 'Lesson',
  url: lessonPage(lesson.id),
  title: lesson.data.title,
  sure: verdictsIn(library, lesson),
  text: [lesson.data.answer, lesson.data.certainty].join(' '),
});

/** Every lesson, claim, figure, term and study as the search knows it, in this order. */
export const searchedRecords = (library: Library): readonly SearchDocument[] => [
  ...library.lessons.map((lesson) => lessonDocument(library, lesson)),
  ...[...library.claims.values()].map(claimDocument),
  ...Object.values(figures).map(({ id }) => figureDocument(library, id)),
  ...[...library.glossary.values()].map(termDocument),
  ...[...library.studies.values()].map(studyDocument),
];

/** The names of authors that some text has as a word, in small letters. */
function ordinaryNames(documents: readonly SearchDocument[]): readonly string[] {
  const texts = documents.flatMap(({ text, parts = [] }) => [
    text,
    ...parts.flatMap((part) => part.text ?? []),
  ]);
  const small = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}'’-])\p{Ll}+/gu) ?? []).map(fold));
  const names = new Set(documents.flatMap(({ identity }) => identity?.authors ?? []).flatMap(wordsOf));
  return [...names].filter((name) => small.has(name)).sort();
}

/**
 * As long as a file of the index gets, in bytes as it stands. What readers pay is what is sent, a quarter of that: all files stay
 * below 200 kB compressed, whatever they hold.
 */
const bytesOfFile = 400_000;

/** Rows one after the other, in as few runs as there is room for. */
function runsOf(documents: readonly SearchDocument[]): readonly (readonly SearchDocument[])[] {
  const runs: SearchDocument[][] = [];
  let room = 0;
  for (const document of documents) {
    const bytes = Buffer.byteLength(JSON.stringify(document)) + 1;
    if (bytes > room) {
      runs.push([]);
      room = bytesOfFile;
    }
    runs.at(-1)?.push(document);
    room -= bytes;
  }
  return runs;
}

/** The files of the index, by their addresses: first what is most likely wanted, then the kind that is shown last, which has most rows. */
export function searchFiles(
  documents: readonly SearchDocument[],
): ReadonlyMap<string, FirstSearchFile | readonly SearchDocument[]> {
  const isLast = ({ kind }: SearchDocument) => rowOf(kind).last === true;
  const [first = [], ...others] = [
    ...runsOf(documents.filter((document) => !isLast(document))),
    ...runsOf(documents.filter(isLast)),
  ];
  const named = others.map((rows, index) => [searchPart(index + 2), rows] as const);
  return new Map<string, FirstSearchFile | readonly SearchDocument[]>([
    [
      siteFiles.searchIndex,
      {
        documents: first,
        ordinaryNames: ordinaryNames(documents),
        others: named.map(([address]) => address),
      },
    ],
    ...named,
  ]);
}

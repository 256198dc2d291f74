import MiniSearch from 'minisearch';
import { alike } from './alike.ts';
import type { SearchDocument, SearchFile } from './documents.ts';
import { stem, wordsOf } from './fold.ts';
import { rowOf } from './kinds.ts';
import { isCommon } from './question.ts';

/** What of a document is searched, with how much a match there counts. */
const weights = { title: 8, names: 8, parts: 4, text: 1 } as const;
type Field = keyof typeof weights;

const fieldTexts: Readonly<Record<Field, (document: SearchDocument) => string>> = {
  title: ({ title }) => title,
  names: ({ names = [], identity }) => [...names, ...(identity?.authors ?? [])].join(' '),
  parts: ({ parts = [] }) => parts.map(({ title }) => title).join(' '),
  text: ({ text, parts = [] }) => [text, ...parts.flatMap((part) => part.text ?? [])].join(' '),
};

interface Row {
  /** Its place among the documents. */
  readonly place: number;
  readonly document: SearchDocument;
}

/** A document that has all words that were asked, or some of them. */
export interface Match {
  readonly document: SearchDocument;
  readonly score: number;
  /** The words of its text that were found. */
  readonly found: ReadonlySet<string>;
}

/** Whoever types is still within the last word; of shorter beginnings everything is one. */
const shortestPrefix = 2;

/** Documents, ready to be asked. */
export interface SearchIndex extends SearchFile {
  /**
   * Takes more documents.
   *
   * @param rest is awaited again and again, so that whoever adds them may let others work in between
   */
  add(more: readonly SearchDocument[], rest?: Rest): Promise<void>;
  /**
   * @param stems as `readQuestion` has them
   * @param all whether a document must have each of them
   */
  match(stems: readonly string[], all: boolean): readonly Match[];
  /** Whether a text has this word, or one that it begins. */
  has(stem: string): boolean;
  /** Words of the texts that differ from this one in two letters at most, with the number of documents that have them. */
  near(stem: string): ReadonlyMap<string, number>;
}

/** The stems of each word of a text, made once. */
const termsByWord = new Map<string, string[] | null>();
function termsOf(word: string): string[] | null {
  const known = termsByWord.get(word);
  if (known !== undefined) return known;
  const terms = isCommon(word) ? null : [...alike(stem(word))];
  termsByWord.set(word, terms);
  return terms;
}

const empty = () =>
  new MiniSearch<Row>({
    idField: 'place',
    fields: Object.keys(weights),
    extractField: (row, name) => (name === 'place' ? row.place : fieldTexts[name as Field](row.document)),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: termsOf,
    searchOptions: {
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      boost: { ...weights },
      weights: { prefix: 0.3, fuzzy: 0.1 },
      // A lesson is long because it explains much, not because it strays.
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
    },
  });

type Rest = () => Promise<void> | undefined;

/**
 * Makes the index.
 *
 * @param rest as for adding documents
 */
export async function openIndex(
  { documents: first, ordinaryNames }: SearchFile,
  rest?: Rest,
): Promise<SearchIndex> {
  const index = empty();
  const documents: SearchDocument[] = [];
  const weightAt = (place: number) => rowOf(documents[place]?.kind ?? 'Page').weight;
  const opened: SearchIndex = {
    documents,
    ordinaryNames,
    add: async (more, rest = () => undefined) => {
      for (const document of more) {
        index.add({ place: documents.length, document });
        documents.push(document);
        await rest();
      }
    },
    match: (stems, all) =>
      index
        .search(stems.join(' '), {
          combineWith: all ? 'AND' : 'OR',
          prefix: (term, place) =>
            term.length > shortestPrefix + 1 || (place === stems.length - 1 && term.length >= shortestPrefix),
          boostDocument: (place) => weightAt(place),
        })
        .flatMap(({ id, score, terms }) => {
          const document = documents[id];
          return document === undefined ? [] : [{ document, score, found: new Set(terms) }];
        }),
    has: (one) => index.search(one, { prefix: one.length >= shortestPrefix }).length > 0,
    near: (one) => {
      const counts = new Map<string, number>();
      for (const { terms } of index.search(one, { fuzzy: 2 }))
        for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      return counts;
    },
  };
  await opened.add(first, rest);
  return opened;
}

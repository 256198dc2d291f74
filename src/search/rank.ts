import type { Part, SearchDocument } from './documents.ts';
import { countFound, excerptOf, type Span } from './excerpt.ts';
import { stemsOf } from './fold.ts';
import { kindNames, rowOf } from './kinds.ts';
import type { Match } from './openIndex.ts';

/** What is shown of a page that was found. */
export interface Result {
  readonly document: SearchDocument;
  /** The part whose very name was asked for. */
  readonly part?: Part;
  readonly excerpt: readonly Span[];
  /** Its parts that have most of the words, in their order on the page. */
  readonly parts: readonly Part[];
}

const mostParts = 3;
const named = (text: string) => stemsOf(text).join(' ');

/** The part that has a name, where the document itself has another. */
export const partNamed = ({ parts = [] }: SearchDocument, asked: string): Part | undefined =>
  parts.find(({ title }) => named(title) === asked);

const isNamed = (document: SearchDocument, asked: string) =>
  [document.title, ...(document.names ?? [])].some((name) => named(name) === asked) ||
  partNamed(document, asked) !== undefined;

/** What of a question orders its matches. */
export interface RankBy {
  /** What was asked for, as the name of something. */
  readonly name: string;
  /** What a question names by its number or its authors, in order. */
  readonly identified: readonly SearchDocument[];
  readonly phrases: readonly (readonly string[])[];
}

/**
 * The order in which pages are shown: those that a question identifies; those whose very title, other name or part it is;
 * all kinds but the last by how well they match; the last kind.
 */
export function ranked(matches: readonly Match[], { name, identified, phrases }: RankBy): readonly Match[] {
  const asked = named(name);
  const wanted = [...new Set(phrases.map((phrase) => phrase.join(' ')))];
  const group = ({ document }: Match) => {
    if (identified.includes(document)) return 0;
    if (asked !== '' && isNamed(document, asked)) return 1;
    return rowOf(document.kind).last ? 3 : 2;
  };
  return matches
    .filter(({ document }) => hasPhrases(document, wanted))
    .map((match) => ({ match, group: group(match) }))
    .toSorted(
      (a, b) =>
        a.group - b.group ||
        identified.indexOf(a.match.document) - identified.indexOf(b.match.document) ||
        (a.group === 1 ? nthKind(a.match) - nthKind(b.match) : 0) ||
        b.match.score - a.match.score,
    )
    .map(({ match }) => match);
}

const nthKind = ({ document }: Match) => kindNames.indexOf(document.kind);

/** Every text of a document, the ends of which no phrase passes. */
const textsOf = ({ title, names = [], text, parts = [] }: SearchDocument) => [
  title,
  ...names,
  text,
  ...parts.flatMap((part) => [part.title, part.text ?? '']),
];

/** Each text is folded once, however many phrases it is asked for: that is what takes long. */
function hasPhrases(document: SearchDocument, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const texts = textsOf(document).map((text) => ` ${named(text)} `);
  return phrases.every((phrase) => texts.some((text) => text.includes(` ${phrase} `)));
}

/** The parts of a document that have most of the words that were found. */
function bestParts({ parts = [] }: SearchDocument, found: ReadonlySet<string>): readonly Part[] {
  const valued = parts
    .map((part, place) => ({
      part,
      place,
      worth: 2 * countFound(part.title, found) + countFound(part.text ?? '', found),
    }))
    .filter(({ worth }) => worth > 0);
  return valued
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, mostParts)
    .toSorted((a, b) => a.place - b.place)
    .map(({ part }) => part);
}

/** A match as it is shown: made for those that are, for it takes longer than to find them. */
export function resultOf({ document, found }: Match, asked: string): Result {
  const part = partNamed(document, named(asked));
  const parts = part === undefined ? bestParts(document, found) : [];
  const texts = [document.text, ...parts.flatMap(({ text }) => text ?? [])];
  const text = texts.toSorted((a, b) => countFound(b, found) - countFound(a, found))[0] ?? '';
  return { document, ...(part && { part }), excerpt: excerptOf(text, found), parts };
}

import type { SearchDocument } from './documents.ts';
import { stemsOf, wordsOf } from './fold.ts';
import type { Question } from './question.ts';

/** What may stand between the names of authors. */
const between = new Set(['and', 'et', 'al', 'others', 'other', 'doi', 'pmid', 'pmc', 'pmcid']);
const isYear = (word: string) => /^(19|20)\d\d$/.test(word);

const authorStems = ({ identity }: SearchDocument): readonly string[] =>
  identity === undefined ? [] : identity.authors.flatMap((name) => [...stemsOf(name)]);

/** How near the front of the list of authors the first of these names stands. */
const placeOf = (document: SearchDocument, names: readonly string[]) =>
  Math.min(...names.map((name) => authorStems(document).indexOf(name)));

/** The studies of which every name is an author’s, and whose year is among those that were asked; first authors first. */
function byAuthor(
  documents: readonly SearchDocument[],
  { stems }: Question,
  ordinary: ReadonlySet<string>,
): readonly SearchDocument[] {
  const years = stems.filter(isYear).map(Number);
  const names = stems.filter((word) => !isYear(word) && !between.has(word));
  if (names.length === 0 || (years.length === 0 && names.every((name) => ordinary.has(name)))) return [];
  return documents
    .filter((document) => {
      const year = document.identity?.year;
      const authors = authorStems(document);
      return (
        names.every((name) => authors.includes(name)) &&
        (years.length === 0 || (year !== undefined && years.includes(year)))
      );
    })
    .sort(
      (a, b) => placeOf(a, names) - placeOf(b, names) || (b.identity?.year ?? 0) - (a.identity?.year ?? 0),
    );
}

const plainId = (id: string) => wordsOf(id).join('');

/** The studies that a question names rather than describes: by DOI, by number, or by author and year. */
export function identified(
  documents: readonly SearchDocument[],
  question: Question,
  asked: string,
  ordinary: ReadonlySet<string>,
): readonly SearchDocument[] {
  const id = plainId(question.doi ?? asked.replace(/^\s*(pmid|pmcid)\b[\s:]*/i, '').trim());
  const byId = documents.filter(({ identity }) => identity?.ids.some((own) => plainId(own) === id));
  return byId.length > 0 || question.doi !== undefined ? byId : byAuthor(documents, question, ordinary);
}

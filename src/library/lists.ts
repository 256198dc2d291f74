import type { ListName } from '../addresses/lists.ts';
import type { Claim } from '../evidence/claim.ts';
import { type Change, ledger } from '../evidence/ledger.ts';
import type { Term } from '../evidence/term.ts';
import { memoize } from '../scenario/memoize.ts';
import { allChanging } from './changing.ts';
import { type GalleryOffer, offeredOf } from './embeddables.ts';
import type { LessonEntry, Library } from './library.ts';
import { origin } from './origin.ts';
import { type ListedStudy, listedStudies } from './references.ts';

/** A list that is cut into pages once it is too long for one. */
interface List<Row> {
  /** The element that holds its rows, with its class, and with its id in each of its pages. */
  readonly holder: 'ul' | 'ol' | 'dl' | 'div';
  readonly className?: string;
  readonly id: string;
  /** What it lists, in the plural. */
  readonly what: string;
  /** The name of its parts, before the numbers of their rows. */
  readonly title: string;
  /** What stands in its parts, in a sentence without its end. */
  readonly says: string;
  /** As many rows as a page holds below 200 kB. */
  readonly rowsOfPart: number;
  readonly rowsOf: (library: Library) => readonly Row[];
  /** The id that a row has in its page, where links lead to rows. */
  readonly idOf?: (row: Row) => string;
}

/** What a row of each list is. */
export interface Rows {
  readonly references: ListedStudy;
  readonly claims: Claim;
  readonly lessons: LessonEntry;
  readonly corrections: Change;
  readonly published: Change;
  readonly glossary: Term;
  readonly embed: GalleryOffer;
}

const changes = memoize((library: Library) => ledger(allChanging(library)));

/** Every such list; `pages/lists` names what draws its rows, and `addresses` says where it begins. */
export const lists: { readonly [Name in ListName]: List<Rows[Name]> } = {
  references: {
    holder: 'ul',
    className: 'study-rows',
    id: 'studies',
    what: 'studies',
    title: 'References',
    says: 'The studies behind the lessons and claims, each with what was found and how we read it',
    rowsOfPart: 100,
    rowsOf: listedStudies,
    idOf: ({ study }) => study.id,
  },
  claims: {
    holder: 'ul',
    className: 'claim-list',
    id: 'claims',
    what: 'claims',
    title: 'Claims',
    says: 'What holds of each claim of the article, what does not, the verdict and how sure one may be',
    rowsOfPart: 75,
    rowsOf: ({ claims }) => [...claims.values()].sort((a, b) => a.order - b.order),
  },
  lessons: {
    holder: 'ol',
    className: 'lesson-list',
    id: 'lessons',
    what: 'lessons',
    title: 'Lessons',
    says: 'Short lessons on what ends a set of strength training, each with its answer',
    rowsOfPart: 150,
    rowsOf: ({ lessons }) => lessons,
  },
  corrections: {
    holder: 'div',
    id: 'corrected',
    what: 'corrections',
    title: 'Corrected or changed',
    says: 'Corrections and changed verdicts of our claims and lessons, each with its date',
    rowsOfPart: 120,
    rowsOf: (library) => changes(library).filter(({ first }) => !first),
  },
  published: {
    holder: 'div',
    id: 'published',
    what: 'first publications',
    title: 'Published',
    says: 'When each claim and lesson was first published, and with which verdict',
    rowsOfPart: 150,
    rowsOf: (library) => changes(library).filter(({ first }) => first),
  },
  glossary: {
    holder: 'dl',
    className: 'glossary',
    id: 'terms',
    what: 'terms',
    title: 'Glossary',
    says: 'Words of strength training in plain language, with the studies that they rest on',
    rowsOfPart: 120,
    rowsOf: ({ glossary }) => [...glossary.values()].sort((a, b) => a.term.localeCompare(b.term, 'en')),
    idOf: ({ id }) => id,
  },
  embed: {
    holder: 'ul',
    className: 'offer-list',
    id: 'offers',
    what: 'things to embed',
    title: 'Put a figure on your own page',
    says: 'Figures, claims and lessons that can stand on your own page, each with what to paste',
    rowsOfPart: 36,
    rowsOf: (library) => offeredOf(library, origin),
  },
};

/** Rows in parts of so many. A list without rows is one part without any. */
export const inParts = <Row>(rows: readonly Row[], rowsOfPart: number): readonly (readonly Row[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(rows.length / rowsOfPart)) }, (_, part) =>
    rows.slice(part * rowsOfPart, (part + 1) * rowsOfPart),
  );

const partsByName = memoize((_: Library) => new Map<ListName, readonly (readonly unknown[])[]>());

/** A list in parts, of which each is a page; the first is on the page of the list. */
export function partsOf<Name extends ListName>(
  library: Library,
  name: Name,
): readonly (readonly Rows[Name][])[] {
  const known = partsByName(library);
  const { rowsOf, rowsOfPart }: List<Rows[Name]> = lists[name];
  const parts =
    (known.get(name) as readonly (readonly Rows[Name][])[] | undefined) ??
    inParts(rowsOf(library), rowsOfPart);
  known.set(name, parts);
  return parts;
}

/**
 * As many rows of other parts as have an anchor on the page of their list, so that a link to one leads on without script:
 * at 35 bytes each they leave the page below 200 kB, with the links to 170 parts.
 */
const mostAnchors = 300;

/** The ids of the rows of each other part that links may name, the first rows of the list first. */
export function anchorsOf<Name extends ListName>(
  library: Library,
  name: Name,
): readonly (readonly string[])[] {
  const { idOf }: List<Rows[Name]> = lists[name];
  const others = partsOf(library, name).slice(1);
  if (idOf === undefined) return others.map(() => []);
  return others.map((rows, index) => {
    const before = others.slice(0, index).reduce((sum, { length }) => sum + length, 0);
    return rows.slice(0, Math.max(0, mostAnchors - before)).map(idOf);
  });
}

import type { Claim, Stance } from '../evidence/claim.ts';
import { citedStudies, statedClaims } from '../prose/citations.ts';
import { memoize } from '../scenario/memoize.ts';
import type { LessonEntry, Library } from './library.ts';

/** What names each id, in the order of what was read. */
type Uses<T> = ReadonlyMap<string, readonly T[]>;

/** Turns what each thing names into what each name is named by. */
function inverted<T>(things: Iterable<T>, namesOf: (thing: T) => Iterable<string>): Uses<T> {
  const uses = new Map<string, T[]>();
  for (const thing of things)
    for (const name of new Set(namesOf(thing))) {
      const before = uses.get(name);
      if (before === undefined) uses.set(name, [thing]);
      else before.push(thing);
    }
  return uses;
}

/** Read once a build: a page for each study that looked through every claim and lesson would take the square of the content. */
const claimUses = memoize(({ claims }: Library) =>
  inverted(claims.values(), ({ evidence }) => evidence.map(({ study }) => study)),
);
const citations = memoize(({ lessons }: Library) => inverted(lessons, ({ body = '' }) => citedStudies(body)));
const statements = memoize(({ lessons }: Library) =>
  inverted(lessons, ({ body = '' }) => statedClaims(body)),
);

/** The claims that rest on a study, whatever it says of them. */
export const claimsOn = (library: Library, study: string): readonly Claim[] =>
  claimUses(library).get(study) ?? [];

/** What a study says of each claim that rests on it: one entry each. */
export const stancesOf = (
  library: Library,
  study: string,
): readonly { readonly claim: Claim; readonly stance: Stance }[] =>
  claimsOn(library, study).flatMap((claim) =>
    claim.evidence.filter((entry) => entry.study === study).map(({ stance }) => ({ claim, stance })),
  );

/** The lessons that cite a study. */
export const lessonsCiting = (library: Library, study: string): readonly LessonEntry[] =>
  citations(library).get(study) ?? [];

/** The lessons that state a claim. */
export const lessonsStating = (library: Library, claim: string): readonly LessonEntry[] =>
  statements(library).get(claim) ?? [];

import { isListed, short, vancouver } from '../evidence/reference.ts';
import { rankByRelevance } from '../evidence/relevance.ts';
import type { Study } from '../evidence/study.ts';
import { memoize } from '../scenario/memoize.ts';
import type { Library } from './library.ts';

/** The list of references: its page, its filters and its files. What bears most on the claims stands first. */
export const listedReferences = memoize(({ studies, claims }: Library): readonly Study[] =>
  rankByRelevance([...studies.values()].filter(isListed), [...claims.values()]),
);

/** A row of that list: a study, and its place in the order of the alphabet. */
export interface ListedStudy {
  readonly study: Study;
  readonly nth: number;
}

export const listedStudies = memoize((library: Library): readonly ListedStudy[] => {
  const studies = listedReferences(library);
  const alphabetical = studies.toSorted((a, b) => short(a).localeCompare(short(b), 'en'));
  const places = new Map(alphabetical.map((study, nth) => [study, nth]));
  return studies.map((study) => ({ study, nth: places.get(study) ?? 0 }));
});

/** Every study as a reference in full, as HTML, by its id. */
export const fullReferences = memoize(({ studies }: Library) => vancouver([...studies.values()]));

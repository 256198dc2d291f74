import { isListed, vancouver } from '../evidence/reference.ts';
import { rankByRelevance } from '../evidence/relevance.ts';
import type { Study } from '../evidence/study.ts';
import { memoize } from '../scenario/memoize.ts';
import type { Library } from './library.ts';

/** The list of references: its page, its filters and its files. What bears most on the claims stands first. */
export const listedReferences = memoize(({ studies, claims }: Library): readonly Study[] =>
  rankByRelevance([...studies.values()].filter(isListed), [...claims.values()]),
);

/** Every study as a reference in full, as HTML, by its id. */
export const fullReferences = memoize(({ studies }: Library) => vancouver([...studies.values()]));

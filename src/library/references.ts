import { byBearing } from '../evidence/bearing.ts';
import { isListed } from '../evidence/reference.ts';
import type { Study } from '../evidence/study.ts';
import { type Library, once } from './library.ts';

/** The list of references: its page, its filters and its files. What bears most on the claims stands first. */
export const listedReferences = once(({ studies, claims }: Library): readonly Study[] =>
  byBearing([...studies.values()].filter(isListed), [...claims.values()]),
);

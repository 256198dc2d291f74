import type { Claim } from '../evidence/claim.ts';
import { followingNotice } from '../evidence/notice.ts';
import type { Study } from '../evidence/study.ts';
import { studiesIn } from '../prose/noticed.ts';
import { find, type LessonEntry, type Library } from './library.ts';

const among = (library: Library, ids: readonly string[], where: string): readonly Study[] =>
  [...new Set(ids)]
    .map((id) => find(library, 'studies', id, where))
    .filter((study) => followingNotice(study) !== undefined);

/** The studies weighed for a claim that were taken back or put in doubt. */
export const noticedOf = (library: Library, { id, evidence }: Claim): readonly Study[] =>
  among(
    library,
    evidence.map(({ study }) => study),
    `claim ${id}`,
  );

/** Those that a lesson leans on. */
export const noticedIn = (library: Library, { id, body = '' }: LessonEntry): readonly Study[] =>
  among(
    library,
    // Numbers of the simulation name presets.
    studiesIn(body).filter((study) => library.studies.has(study)),
    id,
  );

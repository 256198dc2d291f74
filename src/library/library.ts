import type { Calibration } from '../evidence/calibration.ts';
import type { Claim } from '../evidence/claim.ts';
import type { Forest } from '../evidence/forest.ts';
import type { Lesson } from '../evidence/lesson.ts';
import type { Study } from '../evidence/study.ts';
import type { Term } from '../evidence/term.ts';
import type { Preset } from '../figures/preset.ts';

interface RecordKinds {
  studies: Study;
  claims: Claim;
  glossary: Term;
  scenarios: Preset;
  calibration: Calibration;
  forest: Forest;
}

/** A lesson with its fields and its text, as it is written. */
export interface LessonEntry {
  readonly id: string;
  readonly data: Lesson;
  readonly body?: string | undefined;
}

/** All that is known: every record by its id, and the lessons in the order in which one reads them. */
export type Library = { readonly [K in keyof RecordKinds]: ReadonlyMap<string, RecordKinds[K]> } & {
  readonly lessons: readonly LessonEntry[];
};

/** Lessons in the order in which one reads them. */
export const inOrder = <L extends LessonEntry>(lessons: readonly L[]): readonly L[] =>
  lessons.toSorted((a, b) => a.data.order - b.data.order);

/**
 * One record.
 * @throws Error that names what was not found and where it was asked for
 */
export function find<K extends keyof RecordKinds>(
  library: Library,
  collection: K,
  id: string,
  where: string,
): RecordKinds[K] {
  const found = library[collection].get(id) as RecordKinds[K] | undefined;
  if (found === undefined) throw new Error(`${collection} has no ${id} (asked for by ${where})`);
  return found;
}

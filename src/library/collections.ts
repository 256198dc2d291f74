import { calibration } from '../evidence/calibration.ts';
import { claim } from '../evidence/claim.ts';
import { forest } from '../evidence/forest.ts';
import { type Lesson, lesson } from '../evidence/lesson.ts';
import type { Problem, SourceFile } from '../evidence/problem.ts';
import { type Entry, fitSchema } from '../evidence/records.ts';
import { study } from '../evidence/study.ts';
import { term } from '../evidence/term.ts';
import { readYaml } from '../evidence/yaml.ts';
import { preset } from '../figures/preset.ts';
import { splitFrontMatter } from '../prose/frontMatter.ts';
import { type Folder, mdx, readFolder, yaml } from './files.ts';
import { records } from './recordsIn.ts';

/** The fields at the top of a lesson, held against their schema. */
export function headOf({ path, text }: SourceFile): Entry<Lesson> | Problem[] {
  const { head } = splitFrontMatter(text);
  if (head === undefined)
    return [
      {
        path,
        line: 1,
        message: 'has no fields at its top, or they do not end; put --- above and below them',
      },
    ];
  return fitSchema(readYaml({ path, text: head }, 1), lesson);
}

interface Lessons extends Folder {
  readonly entries: readonly Entry<Lesson>[];
  /** Whether every lesson could be read: else nobody knows what they state. */
  readonly whole: boolean;
}

function lessons(root: string): Lessons {
  const { files, problems } = readFolder(root, 'lessons', mdx);
  const heads = files.map(headOf);
  return {
    files,
    whole: problems.length === 0,
    entries: heads.flatMap((head) => (Array.isArray(head) ? [] : [head])),
    problems: [...problems, ...heads.flatMap((head) => (Array.isArray(head) ? head : []))],
  };
}

/** Folders of content that collections are read from, each with the ending of its files. */
export const collectionFolders = {
  studies: yaml,
  claims: yaml,
  glossary: yaml,
  scenarios: yaml,
  calibration: yaml,
  forest: yaml,
  lessons: mdx,
} as const;

/** All content below a root, as far as it can be read, with what is wrong in each file by itself. */
export const collectionsOf = (root: string) => ({
  studies: records(root, 'studies', study),
  claims: records(root, 'claims', claim),
  terms: records(root, 'glossary', term),
  presets: records(root, 'scenarios', preset),
  calibrations: records(root, 'calibration', calibration),
  forests: records(root, 'forest', forest),
  lessons: lessons(root),
});
export type Collections = ReturnType<typeof collectionsOf>;

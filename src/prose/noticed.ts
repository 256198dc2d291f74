import { type Lesson, lessonDates } from '../evidence/lesson.ts';
import { unweighedNotices, unweighedWords } from '../evidence/noticeJoins.ts';
import type { Problem, SourceFile } from '../evidence/problem.ts';
import type { Entry } from '../evidence/records.ts';
import type { Study } from '../evidence/study.ts';
import { boundFindings, citedStudies } from './citations.ts';

/** The studies that a text cites or has numbers of. */
export const studiesIn = (text: string): readonly string[] => [
  ...new Set([...citedStudies(text), ...boundFindings(text).map((of) => of.split('.')[0] ?? '')]),
];

/** A lesson that leans on a study of which a publisher has said something since must have been read again since. */
export function checkNoticed(
  lessons: readonly Entry<Lesson>[],
  files: readonly SourceFile[],
  study: (id: string) => Study | undefined,
): Problem[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return lessons.flatMap(({ path, data, lineOf }) =>
    unweighedNotices(studiesIn(texts.get(path) ?? ''), study, lessonDates(data).modified).map(
      ({ id, notice }) => ({
        path,
        line: lineOf(['changes']),
        field: 'changes',
        message: unweighedWords(id, notice, '“changes”'),
      }),
    ),
  );
}

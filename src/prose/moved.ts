import { lessonPage } from '../addresses/addresses.ts';
import type { Lesson } from '../evidence/lesson.ts';
import type { Problem } from '../evidence/problem.ts';
import type { Entry } from '../evidence/records.ts';
import type { HasPage } from './links.ts';

/** Headings that are said to stand in another lesson, and do not. */
export function checkMoved(lessons: readonly Entry<Lesson>[], has: HasPage): Problem[] {
  return lessons.flatMap(({ path, data: { moved }, lineOf }) => {
    if (moved === undefined) return [];
    const page = lessonPage(moved.to);
    const problem = (field: readonly (string | number)[], message: string): Problem => ({
      path,
      line: lineOf(field),
      field: field.join('.'),
      message,
    });
    if (!has(page, undefined))
      return [problem(['moved', 'to'], `there is no lesson ${moved.to}; correct it`)];
    return moved.headings.flatMap((heading, index) =>
      has(page, heading)
        ? []
        : [problem(['moved', 'headings', index], `no heading of ${moved.to} makes #${heading}; correct it`)],
    );
  });
}

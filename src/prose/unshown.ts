import type { Problem, SourceFile } from '../evidence/problem.ts';
import { shownFigures } from './citations.ts';
import { lessonOf } from './lesson.ts';

/** A lesson begins with a figure, and the card that stands for its links shows one. */
export function unshownLesson({ path, text }: SourceFile): Problem[] {
  if (lessonOf(text).mistake !== undefined || shownFigures(text).length > 0) return [];
  return [
    { path, line: 1, message: 'shows no figure, and its card shows the first; add <Figure scenario="…" />' },
  ];
}

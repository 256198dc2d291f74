import type { Lesson } from './lesson.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './records.ts';

/** Each lesson has a place of its own: two of one order would change places from build to build. */
export function checkOrder(lessons: readonly Entry<Lesson>[]): Problem[] {
  const pathByOrder = new Map<number, string>();
  return lessons.flatMap(({ path, data: { order }, lineOf }) => {
    const earlier = pathByOrder.get(order);
    if (earlier === undefined) {
      pathByOrder.set(order, path);
      return [];
    }
    const message = `the order ${order} is already that of ${earlier}; give one of them another`;
    return [{ path, line: lineOf(['order']), field: 'order', message }];
  });
}

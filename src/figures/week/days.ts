import { box, rule, text } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import type { Layout } from './layout.ts';

/** On which days so many sessions are drawn, from Monday, 0, on: as far apart as they go. Which ones is ours. */
const daysOf: Readonly<Record<number, readonly number[]>> = {
  1: [0],
  2: [0, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
  6: [0, 1, 2, 3, 4, 5],
};

/** More sets than these in a session make the blocks narrower. */
const roomy = 6;

const edgesOf = (day: number, { left, days }: Layout): readonly [number, number] => [
  left + day * days.pitch,
  left + (day + 1) * days.pitch - days.gap,
];

/** The days of a week by name, each over the line that its sets stand on: nothing that looks as if it could be pressed. */
export const dayNames = (layout: Layout): Mark[] =>
  layout.days.names.flatMap((name, day) => {
    const [from, to] = edgesOf(day, layout);
    const { words, marks } = layout.days;
    return [text('tick', [from, words], name), rule('axis', [from, marks[1]], [to, marks[1]])];
  });

/**
 * The sets of each session on the line of its day.
 *
 * @param shown how many sessions
 */
export function dayBlocks(sessions: readonly number[], layout: Layout, shown = sessions.length): string {
  const { pitch, gap, inset, marks } = layout.days;
  const width = (pitch - gap - 2 * inset) / Math.max(roomy, ...sessions);
  const days = daysOf[sessions.length]!;
  return sessions
    .slice(0, shown)
    .flatMap((sets, session) => {
      const from = edgesOf(days[session]!, layout)[0] + inset;
      return Array.from({ length: sets }, (_, index) =>
        box(
          [from + index * width + layout.gaps.set, marks[0]],
          [from + (index + 1) * width - layout.gaps.set, marks[1] - 1],
        ),
      );
    })
    .join('');
}

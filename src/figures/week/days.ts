import { box, path, text } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import type { Scales } from './layout.ts';

/** On which days so many sessions are drawn, from Monday, 0, on: as far apart as they go. Which ones is ours. */
const daysOf: Readonly<Record<number, readonly number[]>> = {
  1: [0],
  2: [0, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
  6: [0, 1, 2, 3, 4, 5],
};

type Row = Scales['layout']['week'];

const dayNumbers = [0, 1, 2, 3, 4, 5, 6] as const;

function edgesOf(day: number, { layout: { left, days } }: Scales): readonly [number, number] {
  const from = left + day * days.pitch;
  return [from, from + days.pitch - days.gap];
}

/** The days of a week as empty boxes. */
export const dayBoxes = (scales: Scales, { marks: [top, bottom] }: Row): Mark =>
  path(
    'day',
    dayNumbers
      .map((day) => {
        const [from, to] = edgesOf(day, scales);
        return box([from, top], [to, bottom]);
      })
      .join(''),
  );

/** The names of the days, above their boxes. */
export const dayNames = (scales: Scales): Mark[] =>
  dayNumbers.map((day) => {
    const [from, to] = edgesOf(day, scales);
    const { names, words } = scales.layout.days;
    return text('tick', [(from + to) / 2, words], names[day], 'middle');
  });

/**
 * The sets of each session in the box of its day: as wide as on the ruler, or as there is room for the longest session.
 *
 * @param shown how many sessions
 */
export function dayBlocks(
  sessions: readonly number[],
  scales: Scales,
  { marks: [top, bottom] }: Row,
  shown = sessions.length,
): string {
  const { x, layout } = scales;
  const { pitch, gap, inset } = layout.days;
  const width = Math.min(x(1) - x(0), (pitch - gap - 2 * inset) / Math.max(...sessions));
  const days = daysOf[sessions.length]!;
  return sessions
    .slice(0, shown)
    .flatMap((sets, session) => {
      const from = edgesOf(days[session]!, scales)[0] + inset;
      return Array.from({ length: sets }, (_, index) =>
        box(
          [from + index * width + layout.gaps.set, top + 2],
          [from + (index + 1) * width - layout.gaps.set, bottom - 2],
        ),
      );
    })
    .join('');
}

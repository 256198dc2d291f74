import type { BoutResult } from '../../scenario/boutResults.ts';
import { isDone } from '../../scenario/progress.ts';
import { text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { columnOf, layouts, type Row, slotsOf } from './layout.ts';

/** From the axis down to the counts, in units of the picture. */
const underAxis = 16;
/** Numbers under neighbouring columns keep this far apart, in units of the picture. */
const numberGap = 6;

/** Repetitions of a set, and how many were left: “10+2”. */
const countOf = ({ repetitions, reserve }: BoutResult): string =>
  reserve === 0 ? String(repetitions) : `${repetitions}+${reserve}`;

interface Count {
  readonly words: string;
  readonly width: number;
}

/** The counts of both sessions in a set. */
const countsOf = (rows: readonly Row[], set: number): Count[] =>
  rows.map(({ bouts }) => {
    const words = countOf(bouts[set]!);
    return { words, width: textWidth(words, 'count') };
  });

/** Whether every set has room for its counts with what was left. */
export function hasRoomForLeft(rows: readonly Row[], size: Size): boolean {
  const { bouts } = rows[0]!;
  const { width: room } = slotsOf(bouts.length, layouts[size].sets);
  return bouts.every(
    (_, set) => countsOf(rows, set).reduce((sum, { width }) => sum + width + numberGap, 0) <= room,
  );
}

/** Under a set its counts with what was left, side by side; of each session once its set is over. */
function countsWithLeft(rows: readonly Row[], set: number, seconds: number, size: Size): Mark[] {
  const { repetitions, sets } = layouts[size];
  const y = repetitions.bottom + underAxis;
  const [one, other] = countsOf(rows, set) as [Count, Count];
  const edge = slotsOf(rows[0]!.bouts.length, sets).middle(set) + (one.width - other.width) / 2;
  const marks = [
    text('count', [edge - numberGap / 2, y], one.words, 'end'),
    text('count', [edge + numberGap / 2, y], other.words),
  ];
  return rows.flatMap(({ bouts }, index) =>
    isDone(bouts[set]!, seconds) ? marks.slice(index, index + 1) : [],
  );
}

/** Under each column its repetitions, once its set is over. */
export function countMarks(rows: readonly Row[], seconds: number, size: Size): Mark[] {
  const sets = rows[0]!.bouts.length;
  if (hasRoomForLeft(rows, size))
    return Array.from({ length: sets }, (_, set) => countsWithLeft(rows, set, seconds, size)).flat();
  const y = layouts[size].repetitions.bottom + underAxis;
  return rows.flatMap(({ bouts }, index) =>
    bouts.flatMap((bout, set): Mark[] => {
      if (!isDone(bout, seconds)) return [];
      const [from, to] = columnOf(set, index, sets, size);
      return [text('count', [(from + to) / 2, y], String(bout.repetitions), 'middle')];
    }),
  );
}

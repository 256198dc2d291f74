import { motionOf } from '../../scenario/boutResults.ts';
import { doneAt, isDone, repetitionsAt } from '../../scenario/progress.ts';
import { axisY, panelTitle } from '../../view/axes.ts';
import { liftMoving, liftStill } from '../../view/liftPanel.ts';
import { box, merged, path, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { layouts, type Row, rowName, slotsOf } from './layout.ts';
import type { PublishedShares } from './published.ts';
import { possible } from './question.ts';

const rowHeight = 18;

/** Height of the columns in repetitions, for all that is drawn in the panel. */
function scaleFor(rows: readonly Row[], shares: PublishedShares | undefined, size: Size) {
  const { top, bottom } = layouts[size].repetitions;
  const max = Math.max(
    ...rows.flatMap(({ course }) => course.map(possible)),
    ...(shares?.ranges.map(([, high]) => high) ?? []),
  );
  return scaleLinear([0, max], [bottom, top]).nice(3);
}

/** Edges of the column of a session in a set: the one to failure on the left. */
function columnOf(set: number, index: number, sets: number, size: Size): readonly [number, number] {
  const { width, middle } = slotsOf(sets, layouts[size].sets);
  const column = Math.min(layouts[size].sets.column, (width - 4) / 2);
  const from = middle(set) + (index - 1) * column;
  return [from, from + column];
}

const bar = ([from, to]: readonly [number, number], low: number, high: number) =>
  box([from, low], [to, high]);

/** What has been done, and above it, in dashes, what was left once a set is over. */
function columns(
  rows: readonly Row[],
  seconds: number,
  y: (repetitions: number) => number,
  size: Size,
): Mark[] {
  return rows.flatMap(({ course, look }, index): Mark[] => {
    const at = (set: number) => columnOf(set, index, course.length, size);
    const done = course.map((bout, set) => {
      const repetitions = doneAt(bout, seconds);
      return repetitions === 0 ? '' : bar(at(set), y(0), y(repetitions));
    });
    const left = course.map((bout, set) =>
      bout.reserve === 0 || !isDone(bout, seconds)
        ? ''
        : bar(at(set), y(bout.repetitions), y(possible(bout))),
    );
    return [path('unfinished', left.join('')), path(look, done.join(''))];
  });
}

/** What people kept in the same set, on the column of the session to failure. */
function published(
  shares: PublishedShares | undefined,
  rows: readonly Row[],
  y: (repetitions: number) => number,
  size: Size,
): Mark[] {
  if (shares === undefined) return [];
  const index = rows.findIndex(({ reserve }) => reserve === 0);
  const sets = rows[index]!.course.length;
  const d = shares.ranges.map(([low, high], later) => {
    const [from, to] = columnOf(later + 1, index, sets, size);
    const [left, right] = [(from + to) / 2 - 4, (from + to) / 2 + 4];
    return `M${left.toFixed(1)} ${y(low).toFixed(1)}H${right.toFixed(1)}V${y(high).toFixed(1)}H${left.toFixed(1)}`;
  });
  return [path('published-bar', d.join(''))];
}

const cell = (style: string, x: number, y: number, words: string | number) =>
  text(style, [x, y], String(words), 'middle');

const firstRow = (size: Size) => layouts[size].repetitions.bottom + 18;

/** Under the columns: which set, and which of the two sessions. */
function headings(rows: readonly Row[], size: Size): Mark[] {
  const { left, sets: place, all } = layouts[size];
  const first = firstRow(size);
  const sets = rows[0]!.course.length;
  const { middle } = slotsOf(sets, place);
  return [
    text('tick', [left, first], 'set'),
    ...Array.from({ length: sets }, (_, set) => cell('tick', middle(set), first, set + 1)),
    cell('tick', all, first, 'all'),
    ...rows.flatMap((row, index): Mark[] => {
      const y = first + (index + 1) * rowHeight;
      return [
        path(row.look, box([left, y], [left + 10, y - 10])),
        text('tick', [left + 16, y], rowName(row)),
      ];
    }),
  ];
}

/** Set by set how many repetitions, once it is over, and all together so far. */
function counts(rows: readonly Row[], seconds: number, size: Size): Mark[] {
  const { sets: place, all } = layouts[size];
  const { middle } = slotsOf(rows[0]!.course.length, place);
  return rows.flatMap(({ course }, index): Mark[] => {
    const y = firstRow(size) + (index + 1) * rowHeight;
    return [
      ...course.flatMap((bout, set) =>
        isDone(bout, seconds) ? [cell('count', middle(set), y, bout.repetitions)] : [],
      ),
      cell('count', all, y, repetitionsAt(course, seconds)),
    ];
  });
}

const titles: Record<Size, string> = {
  narrow: 'Reps of each set; dashes: left over',
  wide: 'Repetitions of each set, and in dashes those left',
};

/** The bar of each session, and the repetitions of each set in both. */
export function columnsStill(rows: readonly Row[], shares: PublishedShares | undefined, size: Size): Mark[] {
  const y = scaleFor(rows, shares, size);
  const { lifts, repetitions, sets } = layouts[size];
  return [
    ...rows.flatMap((row, index) => liftStill(lifts[index]!, [0, 1], rowName(row))),
    panelTitle([repetitions.left, repetitions.title], titles[size]),
    ...axisY({ y, ticks: y.ticks(3), span: [sets.left, sets.right] }),
    ...headings(rows, size),
  ];
}

/** The same as far as both sessions have come; what people kept is shown once they are over. */
export function columnsMoving(
  rows: readonly Row[],
  shares: PublishedShares | undefined,
  seconds: number,
  size: Size,
): Mark[] {
  const y = scaleFor(rows, shares, size);
  const over = rows.every(({ course }) => course.every((bout) => isDone(bout, seconds)));
  return merged([
    ...rows.flatMap(({ course, look }, index) =>
      liftMoving(motionOf(course), seconds, layouts[size].lifts[index]!, { plates: look }),
    ),
    ...columns(rows, seconds, y, size),
    ...(over ? published(shares, rows, y, size) : []),
    ...counts(rows, seconds, size),
  ]);
}

import { scaleLinear } from 'd3-scale';
import { repetitionsOf } from '../../scenario/course.ts';
import { possible } from '../../scenario/figures/session.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { layouts, nameOf, type Row, slotsOf } from './layout.ts';
import type { PublishedShares } from './published.ts';

const rowHeight = 18;

/** Height of the columns in repetitions, for all that is drawn in the panel. */
function scaleFor(rows: readonly Row[], shares: PublishedShares | undefined, size: Size) {
  const { top, bottom } = layouts[size].repetitions;
  const most = Math.max(
    ...rows.flatMap(({ course }) => course.map(possible)),
    ...(shares?.ranges.map(([, high]) => high) ?? []),
  );
  return scaleLinear([0, most], [bottom, top]).nice(3);
}

/** Edges of the column of a session in a set: the one asked for on the left. */
function columnOf(set: number, index: number, sets: number, size: Size): readonly [number, number] {
  const { width, middle } = slotsOf(sets, layouts[size].sets);
  const column = Math.min(layouts[size].sets.column, (width - 4) / 2);
  const from = middle(set) + (index - 1) * column;
  return [from, from + column];
}

const box = ([from, to]: readonly [number, number], low: number, high: number) =>
  `M${from.toFixed(1)} ${low.toFixed(1)}V${high.toFixed(1)}H${to.toFixed(1)}V${low.toFixed(1)}z`;

/** What was done, and above it, in dashes, what was left. */
function columns(rows: readonly Row[], y: (repetitions: number) => number, size: Size): Mark[] {
  return rows.flatMap(({ course, look }, index): Mark[] => {
    const at = (set: number) => columnOf(set, index, course.length, size);
    const done = course.map(({ repetitions }, set) =>
      repetitions === 0 ? '' : box(at(set), y(0), y(repetitions)),
    );
    const left = course.map((bout, set) =>
      bout.reserve === 0 ? '' : box(at(set), y(bout.repetitions), y(possible(bout))),
    );
    return [
      { kind: 'path', style: 'unfinished', d: left.join('') },
      { kind: 'path', style: look, d: done.join('') },
    ];
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
  return [{ kind: 'path', style: 'published-bar', d: d.join('') }];
}

function grid(y: ReturnType<typeof scaleLinear<number, number>>, size: Size): Mark[] {
  const { left, right } = layouts[size].sets;
  return y.ticks(3).flatMap((tick): Mark[] => [
    { kind: 'rule', style: tick === 0 ? 'axis' : 'grid', from: [left, y(tick)], to: [right, y(tick)] },
    { kind: 'text', style: 'tick', at: [left - 6, y(tick) + 4], text: String(tick), anchor: 'end' },
  ]);
}

/** Under the columns: set by set how many repetitions, and all together. */
function counts(rows: readonly Row[], size: Size): Mark[] {
  const { left, sets: place, all, repetitions } = layouts[size];
  const first = repetitions.bottom + 18;
  const sets = rows[0]!.course.length;
  const { middle } = slotsOf(sets, place);
  const cell = (style: string, x: number, y: number, text: string | number): Mark => ({
    kind: 'text',
    style,
    at: [x, y],
    text: String(text),
    anchor: 'middle',
  });
  return [
    { kind: 'text', style: 'tick', at: [left, first], text: 'set' },
    ...Array.from({ length: sets }, (_, set) => cell('tick', middle(set), first, set + 1)),
    cell('tick', all, first, 'all'),
    ...rows.flatMap((row, index): Mark[] => {
      const y = first + (index + 1) * rowHeight;
      return [
        { kind: 'path', style: row.look, d: box([left, left + 10], y, y - 10) },
        { kind: 'text', style: 'tick', at: [left + 16, y], text: nameOf(row) },
        ...row.course.map((bout, set) => cell('count', middle(set), y, bout.repetitions)),
        cell('count', all, y, repetitionsOf(row.course)),
      ];
    }),
  ];
}

/** Repetitions of each set in both sessions. */
export function columnsStill(rows: readonly Row[], shares: PublishedShares | undefined, size: Size): Mark[] {
  const y = scaleFor(rows, shares, size);
  const { left, repetitions } = layouts[size];
  return [
    {
      kind: 'text',
      style: 'panel-title',
      at: [left, repetitions.title],
      text: 'Repetitions of each set, and in dashes those left',
    },
    ...grid(y, size),
    ...columns(rows, y, size),
    ...published(shares, rows, y, size),
    ...counts(rows, size),
  ];
}

import type { Size } from '../../view/picture.ts';
import type { Cell } from './cells.ts';
import type { MapClaim, MapSelection } from './data.ts';
import { openSide, type Side, sidesOf } from './sides.ts';
import { tabs } from './tabs.ts';
import type { Target } from './target.ts';

/** Where the studies of a chosen claim stand, in units of the picture, and how high a row of them may be. */
export const grids = {
  narrow: { left: 6, right: 354, top: tabs.bottom + 2, bottom: 303, columns: 2, rows: 4 },
  wide: { left: 8, right: 712, top: 96, bottom: 438, columns: 4, highest: 36 },
} as const satisfies Record<Size, unknown>;

/** A place in a grid, column by column or row by row. */
function cellAt(size: Size, columns: number, height: number, column: number, row: number) {
  const { left, right, top } = grids[size];
  const width = (right - left) / columns;
  return {
    from: [left + column * width, top + row * height],
    to: [left + (column + 1) * width, top + (row + 1) * height],
  } as const;
}

/** On a phone: the studies of the open side, and where they are more than have room, a place to press for the next. */
export function pageOf(
  claim: MapClaim,
  selection: MapSelection,
): {
  readonly side: Side;
  readonly cells: readonly Cell[];
  readonly more?: Target & { readonly count: number };
} {
  const { columns, rows, top, bottom } = grids.narrow;
  const side = openSide(claim, selection);
  const room = columns * rows;
  const count = side.rows.length > room ? room - 1 : side.rows.length;
  const placeOf = (index: number) =>
    cellAt('narrow', columns, (bottom - top) / rows, index % columns, Math.floor(index / columns));
  return {
    side,
    cells: side.rows.slice(0, count).map((row, index) => ({ row, ...placeOf(index) })),
    ...(count < side.rows.length && {
      more: {
        sets: { first: side.first + count },
        count: side.rows.length - count,
        ...placeOf(count),
      },
    }),
  };
}

/** Where the picture is wide: a side of the claim, its columns beside those of the others. */
export interface WideSide extends Side {
  readonly left: number;
  /** Of its columns, without what is between them and the next side. */
  readonly width: number;
  readonly cells: readonly Cell[];
}

/** All studies of a claim: each side in as many columns as it takes for the rows to be few. */
export function wideSides(claim: MapClaim): readonly WideSide[] {
  const { left, right, columns: most, top, bottom, highest } = grids.wide;
  const sides = sidesOf(claim);
  const columnsIn = (rows: number) => sides.map((side) => Math.max(1, Math.ceil(side.rows.length / rows)));
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  let rows = 1;
  while (sum(columnsIn(rows)) > most) rows += 1;
  const counts = columnsIn(rows);
  const height = Math.min(highest, (bottom - top) / rows);
  let column = 0;
  return sides.map((side, index) => {
    const start = column;
    column += counts[index]!;
    const placeOf = (at: number) =>
      cellAt('wide', sum(counts), height, start + Math.floor(at / rows), at % rows);
    return {
      ...side,
      left: placeOf(0).from[0],
      width: (counts[index]! * (right - left)) / sum(counts) - 14,
      cells: side.rows.map((row, at) => ({ row, ...placeOf(at) })),
    };
  });
}

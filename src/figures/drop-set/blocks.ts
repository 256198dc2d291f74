import type { BoutResult, BoutResults } from '../../scenario/boutResults.ts';
import type { Size } from '../../view/picture.ts';
import { layouts } from './layout.ts';

/** A bout in its lane: its repetitions from left to right, and after them the one that was not finished. */
export interface LaneBlock {
  readonly bout: BoutResult;
  readonly from: number;
  readonly to: number;
  /** Where the repetition ends that was begun and not finished. */
  readonly end: number;
  /** Width of a repetition. */
  readonly cell: number;
}

/** Between two bouts; the repetition that was not finished stands in it. */
const gaps = { narrow: 15, wide: 22 } as const satisfies Record<Size, number>;
const unfinishedShare = 0.6;
/** Few repetitions need not fill a lane. */
const maxCellWidth = 26;

/** Both courses on one scale: repetitions have the same width in both, and the longer one fills its lane. */
export function blocks(courses: readonly BoutResults[], size: Size): LaneBlock[][] {
  const { left, right } = layouts[size].lanes;
  const gap = gaps[size];
  const cell = courses.reduce((min, bouts) => {
    const repetitions = bouts.reduce((sum, bout) => sum + bout.repetitions, 0);
    return Math.min(min, (right - left - gap * bouts.length) / Math.max(1, repetitions));
  }, maxCellWidth);
  return courses.map((bouts) => {
    let from: number = left;
    return bouts.map((bout): LaneBlock => {
      const to = from + bout.repetitions * cell;
      const block = { bout, from, to, end: to + unfinishedShare * gap, cell };
      from = to + gap;
      return block;
    });
  });
}

import type { Size } from '../../view/picture.ts';

/** Where each part of the picture stands. */
export const layouts = {
  narrow: {
    left: 14,
    point: { y: 16, characters: 50 },
    lanes: { left: 34, right: 276, tops: [108, 256], height: 78 },
    note: { y: 385, characters: 54 },
    ribbon: { left: 96, right: 272, title: 432, first: 444, row: 18, bar: 11 },
    totals: { left: 14, from: 92, to: 262, title: 524, first: 546, row: 34 },
    trials: { left: 14, from: 92, to: 262, title: 660, first: 682, row: 34 },
  },
  wide: {
    left: 30,
    point: { y: 16, characters: 100 },
    lanes: { left: 50, right: 584, tops: [78, 238], height: 88 },
    note: { y: 382, characters: 110 },
    ribbon: { left: 132, right: 610, title: 414, first: 426, row: 20, bar: 12 },
    totals: { left: 30, from: 116, to: 290, title: 518, first: 542, row: 36 },
    trials: { left: 390, from: 470, to: 626, title: 518, first: 542, row: 36 },
  },
} as const satisfies Record<Size, unknown>;

import type { Size } from '../../view/picture.ts';

/** Where each part of the picture stands. */
export const layouts = {
  narrow: {
    left: 14,
    lanes: { left: 90, right: 276, tops: [35, 166], height: 58 },
    lift: { left: 14, right: 54, bar: 11, status: 16 },
    note: { y: 280, characters: 54 },
    ribbon: { left: 96, right: 330, title: 328, first: 340, row: 18, bar: 11 },
    totals: { left: 14, from: 92, to: 262, title: 422, first: 444, row: 34 },
    trials: { left: 14, from: 92, to: 262, title: 524, first: 546, row: 34 },
  },
  wide: {
    left: 30,
    lanes: { left: 140, right: 584, tops: [38, 206], height: 96 },
    lift: { left: 30, right: 100, bar: 18, status: 16 },
    note: { y: 360, characters: 110 },
    ribbon: { left: 132, right: 660, title: 394, first: 406, row: 20, bar: 12 },
    totals: { left: 30, from: 116, to: 290, title: 498, first: 522, row: 36 },
    trials: { left: 390, from: 470, to: 626, title: 498, first: 522, row: 36 },
  },
} as const satisfies Record<Size, unknown>;

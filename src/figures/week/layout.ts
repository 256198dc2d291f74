import type { Size } from '../../view/picture.ts';

/** The days of the week, and below them a ruler for each question, with a note under the first one. */
const layouts = {
  narrow: {
    left: 14,
    right: 348,
    title: 14,
    days: {
      names: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
      words: 31,
      marks: [36, 47],
      pitch: 48,
      gap: 6,
      inset: 0,
    },
    gaps: { set: 0.5, session: 1.2 },
    rows: [76, 122, 153, 184, 215],
    axis: [18, 334],
    /** Words stand above their ruler. */
    says: { x: 348, anchor: 'end', up: 11 },
    yours: { x: 14, up: 11 },
    note: 16,
    legend: 236,
    bottom: 245,
  },
  wide: {
    left: 14,
    right: 706,
    title: 18,
    days: {
      names: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
      words: 42,
      marks: [48, 68],
      pitch: 97,
      gap: 9,
      inset: 0,
    },
    gaps: { set: 0.8, session: 2 },
    rows: [112, 168, 212, 256, 300],
    axis: [180, 520],
    /** Words stand beside their ruler. */
    says: { x: 546, anchor: 'start', up: -4 },
    yours: { x: 14, up: -4 },
    note: 22,
    legend: 334,
    bottom: 346,
  },
} as const satisfies Record<Size, unknown>;

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: layouts.narrow.bottom, wide: layouts.wide.bottom } as const;

export const layoutOf = (size: Size) => layouts[size];
export type Layout = ReturnType<typeof layoutOf>;

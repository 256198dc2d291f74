import type { Size } from '../../view/picture.ts';

/** One big ruler, a note under it, and a list of all else: every length in units of the picture. */
const layouts = {
  narrow: {
    left: 14,
    right: 348,
    width: 360,
    title: 18,
    means: 36,
    advice: 56,
    band: [62, 102],
    /** How far the blocks of sets reach up from the ruler, and the one of a load. */
    blocks: { size: 33, strength: 18 },
    gaps: { set: 0.5, session: 1.8 },
    axis: [18, 342],
    note: { first: 136, next: 16 },
    line: 160,
    heading: 177,
    rows: { first: 197, next: 20, mark: 132, says: 148 },
    sources: false,
    legend: 277,
    bottom: 283,
    styles: { title: 'week-title', aside: 'aside', heading: 'panel-title', own: 'verdict', says: 'row' },
  },
  wide: {
    left: 14,
    right: 706,
    width: 720,
    title: 26,
    means: 51,
    advice: 88,
    band: [97, 183],
    blocks: { size: 72, strength: 36 },
    gaps: { set: 0.9, session: 4 },
    axis: [20, 700],
    note: { first: 229, next: 20 },
    line: 275,
    heading: 301,
    rows: { first: 338, next: 36, mark: 196, says: 216 },
    sources: true,
    legend: 481,
    bottom: 490,
    styles: {
      title: 'week-total',
      aside: 'week-aside',
      heading: 'week-own',
      own: 'week-own',
      says: 'week-says',
    },
  },
} as const satisfies Record<Size, unknown>;

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: layouts.narrow.bottom, wide: layouts.wide.bottom } as const;

export const layoutOf = (size: Size) => layouts[size];
export type Layout = ReturnType<typeof layoutOf>;

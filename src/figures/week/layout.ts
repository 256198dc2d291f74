import type { Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';

/** Sets a week that have room; more than that goes on as an arrow. */
export const maxSets = 40;

/**
 * The days of the week; their sum on a ruler of sets a week, over what is advised, or for strength a scale for each thing
 * that is advised; then what studies found, in words.
 */
const layouts = {
  narrow: {
    left: 12,
    right: 348,
    axis: [16, 328],
    days: { names: ['M', 'T', 'W', 'T', 'F', 'S', 'S'], words: 30, pitch: 48, gap: 4, inset: 4 },
    gaps: { set: 0.5, session: 2 },
    week: { words: 12, marks: [35, 51] },
    sum: { words: 76, marks: [84, 98] },
    advised: { marks: [102, 113], words: 152 },
    ruler: { y: 116, labels: 15 },
    dials: { words: 76, rows: [100, 124, 148], axis: [146, 268], values: 284 },
    weekHeight: 162,
    studies: { title: 180, from: 200, line: 16, gap: 7 },
    claim: { words: 308, verdict: [12, 325] },
    bottom: 334,
  },
  wide: {
    left: 20,
    right: 700,
    axis: [26, 640],
    days: {
      names: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
      words: 34,
      pitch: 97,
      gap: 5,
      inset: 6,
    },
    gaps: { set: 0.8, session: 4 },
    week: { words: 14, marks: [40, 62] },
    sum: { words: 94, marks: [104, 124] },
    advised: { marks: [129, 144], words: 192 },
    ruler: { y: 148, labels: 17 },
    dials: { words: 94, rows: [122, 152, 182], axis: [160, 460], values: 484 },
    weekHeight: 206,
    studies: { title: 230, from: 254, line: 18, gap: 9 },
    claim: { words: 344, verdict: undefined },
    bottom: 354,
  },
} as const satisfies Record<Size, unknown>;

/** How high each panel is, in units of the picture. */
export const heights = {
  week: { narrow: layouts.narrow.weekHeight, wide: layouts.wide.weekHeight },
  studies: {
    narrow: layouts.narrow.bottom - layouts.narrow.weekHeight,
    wide: layouts.wide.bottom - layouts.wide.weekHeight,
  },
} as const;

export const scalesOf = (size: Size) => {
  const layout = layouts[size];
  return {
    layout,
    /** Sets a week. */
    x: scaleLinear([0, maxSets], [...layout.axis]).clamp(),
  };
};
export type Scales = ReturnType<typeof scalesOf>;

import type { Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';

/** Sets a week that have room; more than that goes on as an arrow. */
export const maxSets = 40;
/** Gain with one more set that has room, per cent. */
const maxGain = 0.45;

/**
 * The days of the week, and the same sets on other days; their sum on a ruler of sets a week, with what is advised below it;
 * then what one more set went with, over the same ruler. Rows are words with their marks under them.
 */
const layouts = {
  narrow: {
    left: 12,
    right: 348,
    axis: [36, 296],
    days: { names: ['M', 'T', 'W', 'T', 'F', 'S', 'S'], words: 27, pitch: 48, gap: 4, inset: 4 },
    gaps: { set: 0.5, session: 2 },
    week: { words: 12, marks: [31, 43] },
    spread: { words: 58, marks: [63, 75] },
    sum: { words: 12, marks: [81, 91] },
    ruler: { y: 92, labels: 15 },
    advised: { words: 123, marks: [128, 137] },
    classes: { words: 151, marks: [156, 165] },
    bulletCharts: { words: 123, rows: [139, 155, 171], axis: [146, 268], values: 284 },
    weekHeight: 175,
    more: {
      title: 188,
      plot: [198, 270],
      labels: 15,
      aside: 332,
      falls: 24,
      unplaced: ['We don’t know at how many', 'sets a week this was found.'],
    },
    claim: { words: 306, verdict: [12, 323], foot: 323 },
    bottom: 330,
  },
  wide: {
    left: 20,
    right: 700,
    axis: [60, 560],
    days: {
      names: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
      words: 31,
      pitch: 97,
      gap: 5,
      inset: 6,
    },
    gaps: { set: 0.8, session: 4 },
    week: { words: 14, marks: [36, 54] },
    spread: { words: 73, marks: [80, 98] },
    sum: { words: 14, marks: [107, 121] },
    ruler: { y: 122, labels: 16 },
    advised: { words: 158, marks: [165, 176] },
    classes: { words: 196, marks: [203, 214] },
    bulletCharts: { words: 158, rows: [178, 197, 216], axis: [160, 460], values: 484 },
    weekHeight: 222,
    more: {
      title: 239,
      plot: [250, 356],
      labels: 16,
      aside: 640,
      falls: 30,
      unplaced: ['We don’t know at how many sets a week this was found.'],
    },
    claim: { words: 400, verdict: undefined, foot: 400 },
    bottom: 410,
  },
} as const satisfies Record<Size, unknown>;

/** How high each panel is, in units of the picture. */
export const heights = {
  week: { narrow: layouts.narrow.weekHeight, wide: layouts.wide.weekHeight },
  more: {
    narrow: layouts.narrow.bottom - layouts.narrow.weekHeight,
    wide: layouts.wide.bottom - layouts.wide.weekHeight,
  },
} as const;

export const scalesOf = (size: Size) => {
  const layout = layouts[size];
  const [top, bottom] = layout.more.plot;
  return {
    layout,
    /** Sets a week. */
    x: scaleLinear([0, maxSets], [...layout.axis]).clamp(),
    /** Gain with one more set, per cent. */
    gain: scaleLinear([0, maxGain], [bottom, top]),
  };
};
export type Scales = ReturnType<typeof scalesOf>;

import type { Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';

/** Sets a week that have room; more than that goes on as an arrow. */
export const mostSets = 40;
/** Gain with one more set that has room, per cent. */
export const mostGain = 0.45;

/**
 * A ruler of sets a week between the week above it and what is advised below; then what one more set went with, over the
 * same ruler. Rows are words with their marks under them.
 */
const layouts = {
  narrow: {
    left: 12,
    right: 348,
    axis: [36, 296],
    gaps: { set: 0.5, session: 2 },
    week: { words: 12, marks: [18, 32] },
    spread: { words: 48, marks: [54, 62] },
    ruler: { y: 70, labels: 15 },
    advised: { words: 106, marks: [112, 122] },
    classes: { words: 140, marks: [146, 156] },
    dials: { words: 106, rows: [125, 142, 159], axis: [146, 268], values: 284 },
    weekHeight: 164,
    more: {
      title: 178,
      plot: [188, 270],
      labels: 15,
      aside: 332,
      unplaced: ['At how many sets a week,', 'the account does not tell.'],
    },
    claim: { words: 306, verdict: [12, 323], foot: 323 },
    bottom: 330,
  },
  wide: {
    left: 20,
    right: 700,
    axis: [60, 560],
    gaps: { set: 0.8, session: 4 },
    week: { words: 14, marks: [22, 42] },
    spread: { words: 64, marks: [72, 84] },
    ruler: { y: 96, labels: 16 },
    advised: { words: 138, marks: [146, 158] },
    classes: { words: 182, marks: [190, 202] },
    dials: { words: 138, rows: [161, 182, 203], axis: [160, 460], values: 484 },
    weekHeight: 212,
    more: {
      title: 230,
      plot: [242, 356],
      labels: 16,
      aside: 640,
      unplaced: ['At how many sets a week this was found, the account does not tell.'],
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
    x: scaleLinear([0, mostSets], [...layout.axis]).clamp(),
    /** Gain with one more set, per cent. */
    gain: scaleLinear([0, mostGain], [bottom, top]),
  };
};
export type Scales = ReturnType<typeof scalesOf>;

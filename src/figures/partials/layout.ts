import type { Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';

/**
 * Where things stand at each size: the plot and beside it the track of the load, the bar of the range with its words, and
 * the log of the repetitions.
 */
export const layouts = {
  narrow: {
    edge: 14,
    lift: { left: 14, right: 60, top: 29, bottom: 190, bar: 13 },
    left: 106,
    right: 300,
    track: 344,
    top: 42,
    bottom: 170,
    bar: 188,
    ticks: 213,
    ends: 231,
    log: 260,
    end: 440,
  },
  wide: {
    edge: 30,
    lift: { left: 30, right: 100, top: 29, bottom: 306, bar: 18 },
    left: 148,
    right: 640,
    track: 688,
    top: 44,
    bottom: 284,
    bar: 306,
    ticks: 334,
    ends: 352,
    log: 386,
    end: 558,
  },
} as const satisfies Record<Size, unknown>;

/** One axis for the way up, 0 to 1, in plot, bar and log; one for force as a share of the fresh maximum. */
export function scalesOf(size: Size) {
  const layout = layouts[size];
  return {
    layout,
    x: scaleLinear([0, 1], [layout.left, layout.right]),
    y: scaleLinear([0, 1], [layout.bottom, layout.top]),
  };
}
export type Scales = ReturnType<typeof scalesOf>;

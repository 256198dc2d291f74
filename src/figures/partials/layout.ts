import { scaleLinear } from 'd3-scale';
import type { Size } from '../../view/picture.ts';

/** Where things stand at each size: the plot, the bar of the range with its words, and the log of the repetitions. */
export const layouts = {
  narrow: {
    left: 40,
    right: 346,
    top: 44,
    bottom: 254,
    bar: 276,
    ticks: 304,
    ends: 322,
    title: 340,
    log: 368,
    end: 548,
  },
  wide: {
    left: 40,
    right: 690,
    top: 44,
    bottom: 284,
    bar: 306,
    ticks: 334,
    ends: 352,
    title: 352,
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

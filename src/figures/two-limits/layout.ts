import type { Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';

/** The force that is left over an axis of load, and the repetitions below it, load by load. */
const layouts = {
  narrow: {
    left: 34,
    right: 342,
    titles: 12,
    title: 13,
    force: { top: 26, bottom: 218 },
    axis: 234,
    counts: { title: 274, rows: [292, 309] },
    bottom: 316,
  },
  wide: {
    left: 40,
    right: 690,
    titles: 40,
    title: 14,
    force: { top: 32, bottom: 334 },
    axis: 352,
    counts: { title: 398, rows: [418, 437] },
    bottom: 446,
  },
} as const satisfies Record<Size, unknown>;

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: layouts.narrow.bottom, wide: layouts.wide.bottom } as const;

/** Loads on the axis, per cent. */
const loadRange = [30, 95] as const;
/** No set of either account leaves less than this: the axis begins here, so that what differs is large. Per cent. */
export const leastForce = 20;

export const scalesOf = (size: Size) => {
  const layout = layouts[size];
  return {
    layout,
    x: scaleLinear(loadRange, [layout.left, layout.right]),
    force: scaleLinear([leastForce, 100], [layout.force.bottom, layout.force.top]),
  };
};
export type Scales = ReturnType<typeof scalesOf>;

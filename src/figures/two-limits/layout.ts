import { scaleLinear } from 'd3-scale';
import type { Size } from '../../view/picture.ts';

/** Two panels over one axis of load: title, finding, and the edges of the plot of each. */
const layouts = {
  narrow: {
    left: 34,
    right: 342,
    counts: { title: 18, top: 56, bottom: 150 },
    force: { title: 188, top: 246, bottom: 466 },
    axis: 484,
    note: 530,
  },
  wide: {
    left: 40,
    right: 690,
    counts: { title: 18, top: 56, bottom: 156 },
    force: { title: 196, top: 236, bottom: 476 },
    axis: 494,
    note: 540,
  },
} as const satisfies Record<Size, unknown>;

/** Loads on the axis, per cent. The counts reach this far; a curve that leads beyond is cut by the model’s own cap. */
const loadRange = [30, 95] as const;
const countStep = 20;

/** Scales of both panels. */
export function scalesOf(size: Size, maxRepetitions: number) {
  const layout = layouts[size];
  const top = countStep * Math.ceil(maxRepetitions / countStep);
  return {
    layout,
    x: scaleLinear(loadRange, [layout.left, layout.right]),
    repetitions: scaleLinear([0, top], [layout.counts.bottom, layout.counts.top]),
    force: scaleLinear([0, 100], [layout.force.bottom, layout.force.top]),
  };
}
export type Scales = ReturnType<typeof scalesOf>;

import type { Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';

/** The force to spare load by load, beside what was measured, and below it the repetitions under the same loads. */
const layouts = {
  narrow: {
    left: 34,
    right: 232,
    edge: 352,
    titles: 12,
    title: 13,
    force: { top: 24, bottom: 246 },
    names: { x: 64, y: 41 },
    bar: 18,
    measured: { x: 252, titles: 246, title: 31, labels: 270 },
    axis: 261,
    counts: { title: 302, rows: [320, 337], names: 246 },
    bottom: 344,
  },
  wide: {
    left: 40,
    right: 480,
    edge: 700,
    titles: 12,
    title: 14,
    force: { top: 30, bottom: 332 },
    names: { x: 170, y: 52 },
    bar: 36,
    measured: { x: 526, titles: 514, title: 52, labels: 550 },
    axis: 350,
    counts: { title: 398, rows: [418, 437], names: 514 },
    bottom: 446,
  },
} as const satisfies Record<Size, unknown>;

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: layouts.narrow.bottom, wide: layouts.wide.bottom } as const;

/** Loads that are shown, per cent. */
export const shownLoads = [30, 40, 50, 60, 70, 80, 90] as const;
/** Force to spare that has room, per cent of the fresh maximum: no more for any question, and what was measured. */
export const spareRange = [-4.5, 48] as const;

export const scalesOf = (size: Size) => {
  const layout = layouts[size];
  const width = (layout.right - layout.left) / shownLoads.length;
  return {
    layout,
    x: (load: (typeof shownLoads)[number]) => layout.left + (shownLoads.indexOf(load) + 0.5) * width,
    force: scaleLinear(spareRange, [layout.force.bottom, layout.force.top]),
  };
};
export type Scales = ReturnType<typeof scalesOf>;

import type { Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';

/** The force to spare load by load, beside what was measured, and below it the repetitions under the same loads. */
const layouts = {
  narrow: {
    left: 40,
    right: 226,
    titles: 12,
    title: 13,
    accounts: [31, 47],
    force: { top: 62, bottom: 244 },
    together: { x: 70, y: 130 },
    bar: 18,
    uneven: { x: 12, y: 75 },
    measured: { panel: [232, 52, 356, 244], axis: [262, 350], x: 273, titles: 238, title: 66, labels: 288 },
    axis: 258,
    counts: { title: 274, rows: [288, 302], names: 238 },
    bottom: 305,
  },
  wide: {
    left: 44,
    right: 470,
    titles: 12,
    title: 14,
    accounts: [36, 54],
    force: { top: 70, bottom: 346 },
    together: { x: 170, y: 190 },
    bar: 36,
    uneven: { x: 52, y: 88 },
    measured: { panel: [490, 64, 712, 348], axis: [530, 704], x: 548, titles: 500, title: 80, labels: 568 },
    axis: 364,
    counts: { title: 398, rows: [418, 437], names: 500 },
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

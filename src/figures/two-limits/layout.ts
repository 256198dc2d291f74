import { precision } from '../../model/set/precision.ts';
import type { Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';

/** How strong both lifters are; the force they have left load by load, beside what was measured; and the reps in their logs. */
const layouts = {
  narrow: {
    left: 46,
    right: 221,
    titles: 12,
    strength: { whole: 148, thick: 8, rows: [12, 43], under: 6 },
    title: 77,
    line: 15,
    force: { top: 103, bottom: 238 },
    together: { x: 52, y: 120 },
    dot: 4,
    spare: 9,
    measured: { panel: [226, 63, 356, 242], title: 233, x: 240, labels: 256 },
    axis: 254,
    counts: { rows: [273, 289], names: 233, box: [259.5, 293] },
    bottom: 298,
  },
  wide: {
    left: 60,
    right: 460,
    titles: 12,
    strength: { whole: 220, thick: 12, rows: [16, 58], under: 7 },
    title: 112,
    line: 17,
    force: { top: 146, bottom: 352 },
    together: { x: 72, y: 176 },
    dot: 6,
    spare: 14,
    measured: { panel: [490, 94, 712, 358], title: 502, x: 530, labels: 560 },
    axis: 374,
    counts: { rows: [400, 421], names: 502, box: [384, 427] },
    bottom: 434,
  },
} as const satisfies Record<Size, unknown>;

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: layouts.narrow.bottom, wide: layouts.wide.bottom } as const;

/** Loads that are shown, per cent. */
export const shownLoads = [30, 40, 50, 60, 70, 80, 90] as const;
/** At this load both were made to do the same reps, per cent. */
export const matchedAt = (100 * precision.agreeAt) as (typeof shownLoads)[number];
/** Force that has room, per cent of the fresh maximum: after any set, and what was measured. */
export const forceRange = [20, 100] as const;

export const scalesOf = (size: Size) => {
  const layout = layouts[size];
  const width = (layout.right - layout.left) / shownLoads.length;
  return {
    layout,
    x: (load: (typeof shownLoads)[number]) => layout.left + (shownLoads.indexOf(load) + 0.5) * width,
    force: scaleLinear(forceRange, [layout.force.bottom, layout.force.top]),
  };
};
export type Scales = ReturnType<typeof scalesOf>;

import { precision } from '../../model/set/precision.ts';
import type { Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';

/**
 * Who the two lifters are; a row for each load with the force that both have left; and on the same axis what was measured. Lines of the
 * axis leave out the words between both.
 */
const layouts = {
  narrow: {
    left: 100,
    right: 322,
    titles: 12,
    key: { x: 17, words: 27 },
    names: [13, 29],
    title: 48,
    rows: { first: 62, pitch: 15.5 },
    dot: 4.5,
    spare: 8,
    measured: { title: 180, first: 194, pitch: 14.5, says: 84 },
    axis: {
      spans: [
        [54, 163],
        [186, 229],
      ],
      labels: 242,
    },
    bottom: 245,
  },
  wide: {
    left: 180,
    right: 640,
    titles: 14,
    key: { x: 21, words: 36 },
    names: [20, 42],
    title: 74,
    rows: { first: 98, pitch: 25 },
    dot: 6.5,
    spare: 12,
    measured: { title: 282, first: 306, pitch: 23, says: 190 },
    axis: {
      spans: [
        [84, 258],
        [293, 366],
      ],
      labels: 383,
    },
    bottom: 392,
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
/** From the middle of a row down to the base line of its words, in units of the picture. */
export const wordsBelow = 4.5;

export const scalesOf = (size: Size) => {
  const layout = layouts[size];
  const { rows, measured } = layout;
  return {
    layout,
    /** The row of a load. */
    y: (load: (typeof shownLoads)[number]) => rows.first + shownLoads.indexOf(load) * rows.pitch,
    /** The row of a group that was measured. */
    measuredY: (group: number) => measured.first + group * measured.pitch,
    force: scaleLinear(forceRange, [layout.left, layout.right]),
  };
};
export type Scales = ReturnType<typeof scalesOf>;

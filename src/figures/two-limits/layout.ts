import type { Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { shownLoads } from './question.ts';

/**
 * Two parts, each with a title and an axis of its own. Of the simulated lifters: who they are, then a row for each load with the reps in both
 * logs and, beside them, what an all-out push could give. Below a line, what was measured in athletes.
 */
const layouts = {
  narrow: {
    left: 12,
    right: 348,
    key: { x: 17, words: 27, names: [29, 45] },
    titles: { simulated: 12, columns: 64, spare: 79 },
    logs: { title: 45, first: 66, between: 75, second: 106 },
    rows: { first: 92, pitch: 19 },
    push: { from: 132, to: 320, bottom: 141, ticks: 154 },
    dot: 4.5,
    spare: 9,
    divider: 162,
    measured: { title: 178, first: 192, pitch: 14.5, ticks: 239, from: 80, to: 196, says: 240 },
    bottom: 245,
  },
  wide: {
    left: 20,
    right: 700,
    key: { x: 26, words: 40, names: [44, 66] },
    titles: { simulated: 18, columns: 96, spare: 116 },
    logs: { title: 104, first: 132, between: 145, second: 179 },
    rows: { first: 136, pitch: 27 },
    push: { from: 236, to: 664, bottom: 206, ticks: 222 },
    dot: 6.5,
    spare: 13,
    divider: 240,
    measured: { title: 264, first: 287, pitch: 23, ticks: 362, from: 160, to: 460, says: 540 },
    bottom: 372,
  },
} as const satisfies Record<Size, unknown>;

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: layouts.narrow.bottom, wide: layouts.wide.bottom } as const;

/** A push that has room, in times what the weight needs. */
export const pushRange = [0, 4.1] as const;
/** Force after a hold that has room, per cent of the fresh maximum. */
export const heldRange = [50, 100] as const;
/** From the middle of a row down to the base line of its words, in units of the picture. */
export const wordsBelow = 4.5;

export const scalesOf = (size: Size) => {
  const layout = layouts[size];
  const { rows, measured, push } = layout;
  return {
    layout,
    /** The row of a load. */
    y: (load: (typeof shownLoads)[number]) => rows.first + shownLoads.indexOf(load) * rows.pitch,
    /** The row of a group that was measured. */
    measuredY: (group: number) => measured.first + group * measured.pitch,
    /** From a push, in times what the weight needs. */
    push: scaleLinear(pushRange, [push.from, push.to]),
    /** From force after a hold, per cent of the fresh maximum. */
    kept: scaleLinear(heldRange, [measured.from, measured.to]),
  };
};
export type Scales = ReturnType<typeof scalesOf>;

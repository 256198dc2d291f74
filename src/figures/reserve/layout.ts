import type { LiftPlace } from '../../view/liftPanel.ts';
import type { Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import type { ReserveRecording } from './question.ts';

/** The lift beside its speeds over an axis of repetitions, and rows of errors below. */
const layouts = {
  narrow: {
    lift: { left: 14, right: 66, top: 34, bottom: 188, bar: 13 },
    left: 108,
    right: 342,
    title: 84,
    top: 48,
    bottom: 182,
    ticks: 200,
    axis: 218,
    errors: { left: 14, title: 252, first: 278, row: 25, from: 128, to: 236, values: 246 },
  },
  wide: {
    lift: { left: 30, right: 110, top: 40, bottom: 240, bar: 20 },
    left: 166,
    right: 690,
    title: 140,
    top: 50,
    bottom: 234,
    ticks: 252,
    axis: 272,
    errors: { left: 30, title: 316, first: 342, row: 25, from: 300, to: 540, values: 560 },
  },
} as const satisfies Record<Size, unknown>;

/** Scales of the panel of speeds. A repetition lies between its number less a half and its number and a half. */
export function scalesOf({ horizon, fastest }: ReserveRecording, size: Size) {
  const layout = layouts[size];
  return {
    layout,
    x: scaleLinear([0.5, horizon + 0.5], [layout.left, layout.right]),
    speed: scaleLinear([0, fastest], [layout.bottom, layout.top + 16]).clamp(),
  };
}
export type Scales = ReturnType<typeof scalesOf>;

export const liftOf = (size: Size): LiftPlace => layouts[size].lift;
export const errorsOf = (size: Size) => layouts[size].errors;

import { scaleLinear } from 'd3-scale';
import type { Size } from '../../view/picture.ts';
import type { ReserveRecording } from './question.ts';

/** Two panels over one axis of repetitions, and rows of errors below. */
const layouts = {
  narrow: {
    left: 34,
    right: 342,
    speed: { title: 18, top: 66, bottom: 170 },
    effort: { title: 204, top: 222, bottom: 302 },
    ticks: 320,
    axis: 338,
    errors: { title: 372, first: 398, row: 23, from: 140, to: 232, values: 244 },
  },
  wide: {
    left: 40,
    right: 690,
    speed: { title: 18, top: 56, bottom: 166 },
    effort: { title: 202, top: 222, bottom: 312 },
    ticks: 330,
    axis: 348,
    errors: { title: 384, first: 410, row: 23, from: 330, to: 540, values: 556 },
  },
} as const satisfies Record<Size, unknown>;

/** The bar is never meant to go faster than 0.3 m/s; the rest is room for words. */
const fastest = 0.38;

/** Scales of both panels. A repetition lies between its number less a half and its number and a half. */
export function scalesOf({ horizon }: ReserveRecording, size: Size) {
  const layout = layouts[size];
  return {
    layout,
    x: scaleLinear([0.5, horizon + 0.5], [layout.left, layout.right]),
    speed: scaleLinear([0, fastest], [layout.speed.bottom, layout.speed.top]),
    effort: scaleLinear([0, 10], [layout.effort.bottom, layout.effort.top]),
  };
}
export type Scales = ReturnType<typeof scalesOf>;

export const errorsOf = (size: Size) => ({ ...layouts[size].errors, left: layouts[size].left });

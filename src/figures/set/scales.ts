import type { RepetitionRecord } from '../../model/set/record.ts';
import type { Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import type { SetRecording } from './question.ts';

const layouts = {
  narrow: { left: 44, right: 238, top: 272, bottom: 406, ticks: 4, legend: 270 },
  wide: { left: 46, right: 568, top: 330, bottom: 490, ticks: 7, legend: 602 },
} as const satisfies Record<Size, unknown>;

export const words: Record<
  Size,
  { axis: string; capacity: string; demand: string; toMove: string; effort: string; tolerated: string }
> = {
  narrow: {
    axis: 'Seconds; force in %, effort of 10; band: loads studied',
    capacity: 'could give',
    demand: 'at this pace',
    toMove: 'just to move',
    effort: 'effort',
    tolerated: 'you allow',
  },
  wide: {
    axis: 'Seconds. Left: force, % of the fresh maximum, and a band for loads that were studied. Right: effort of 10',
    capacity: 'what it could give',
    demand: 'to keep the pace',
    toMove: 'just to move it',
    effort: 'effort, each rep',
    tolerated: 'what you allow',
  },
};

/** Where time and shares stand in the panel. */
export function timelineScales({ session }: SetRecording, size: Size) {
  const layout = layouts[size];
  return {
    layout,
    x: scaleLinear([0, session.bouts.at(-1)!.ends], [layout.left, layout.right]),
    y: scaleLinear([0, 1], [layout.bottom, layout.top]),
  };
}

export type Scales = ReturnType<typeof timelineScales>;

export const middleOf = ({ begins, ends }: RepetitionRecord) => (begins + ends) / 2;

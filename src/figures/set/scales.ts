import { scaleLinear } from 'd3-scale';
import type { RepetitionRecord } from '../../model/set/record.ts';
import type { Size } from '../../view/picture.ts';
import type { SetRecording } from './question.ts';

const layouts = {
  narrow: { left: 34, right: 282, top: 302, bottom: 446, ticks: 4 },
  wide: { left: 34, right: 596, top: 330, bottom: 498, ticks: 7 },
} as const satisfies Record<Size, unknown>;

export const words: Record<
  Size,
  { axis: string; capacity: string; demand: string; effort: string; tolerated: string }
> = {
  narrow: {
    axis: 'Seconds. Force and effort in % of the most',
    capacity: 'could give',
    demand: 'asked',
    effort: 'effort',
    tolerated: 'will give',
  },
  wide: {
    axis: 'Seconds. Force in per cent of the fresh maximum, effort in per cent of the most there is',
    capacity: 'what it could give',
    demand: 'what is asked',
    effort: 'effort, each rep',
    tolerated: 'what you let it',
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

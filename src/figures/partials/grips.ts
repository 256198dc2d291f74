import { shapeOf } from '../../scenario/demandCurve.ts';
import { clampToField, type NumberField } from '../../scenario/field.ts';
import { type Grip, gripNear } from '../../view/grip.ts';
import type { Point, Size } from '../../view/picture.ts';
import { scalesOf } from './layout.ts';
import { placeOfLoad } from './loadTrack.ts';
import partials, { minRange, type PartialsRecording, type PartialsScenario } from './question.ts';

type Values = Partial<PartialsScenario>;
type Dragged = 'load' | 'from' | 'to' | 'hardestAt' | 'atBottom' | 'atTop';

/** A grip, and what it sets. */
export interface Handle extends Grip {
  readonly sets: Dragged;
  /** How far off a finger may be where no grip is nearer, across and up or down. */
  readonly reach: Point;
  /** What is set when the pointer is there. */
  set(x: number, y: number): Values;
}

/** Nearer to the hardest point than this, the end of a curve is held up by it and cannot be moved. */
const held = 0.7;

/** A value for a field, on its steps and within its range. */
function fit(name: Dragged, value: number): number {
  const field = partials.fields.find((row) => row.name === name) as NumberField;
  return clampToField(field, value);
}

/** On the curve: its hardest point, and its ends, but for one that the hardest point holds up. */
function curveHandles(recording: PartialsRecording, size: Size): Handle[] {
  const { x, y } = scalesOf(size);
  const { exercise, demandAt } = recording;
  const { hardestAt, width } = exercise;
  const drawn = (values: Values): Values => ({ curve: 'own', ...shapeOf(exercise), ...values });
  const end = (sets: 'atBottom' | 'atTop', position: 0 | 1): Handle[] => {
    const away = (position - hardestAt) / width;
    const hump = Math.exp(-away * away);
    if (hump > held) return [];
    const set = (_: number, height: number) => {
      const share = y.invert(height) / demandAt(hardestAt);
      return drawn({ [sets]: fit(sets, (100 * (share - hump)) / (1 - hump)) });
    };
    return [{ sets, at: [x(position), y(demandAt(position))], direction: 'up', reach: [22, 44], set }];
  };
  return [
    {
      sets: 'hardestAt',
      at: [x(hardestAt), y(demandAt(hardestAt))],
      direction: 'across',
      reach: [44, 26],
      set: (across) => drawn({ hardestAt: fit('hardestAt', 100 * x.invert(across)) }),
    },
    ...end('atBottom', 0),
    ...end('atTop', 1),
  ];
}

/** On the bar of the range: its two ends. Where the range is at its least, one pushes the other along. */
function rangeHandles({ range }: PartialsRecording, size: Size): Handle[] {
  const { x, layout } = scalesOf(size);
  const [low, high] = range.map((share) => Math.round(100 * share)) as [number, number];
  const edge = (sets: 'from' | 'to', position: number, set: Handle['set']): Handle => ({
    sets,
    at: [x(position), layout.bar],
    direction: 'across',
    reach: [layout.right - layout.left, 22],
    set,
  });
  return [
    edge('from', range[0], (across) => {
      const from = fit('from', 100 * x.invert(across));
      return { from, to: Math.max(high, from + minRange) };
    }),
    edge('to', range[1], (across) => {
      const to = fit('to', 100 * x.invert(across));
      return { from: Math.min(low, to - minRange), to };
    }),
  ];
}

/** On its track: the load. */
function loadHandle({ load }: PartialsRecording, size: Size): Handle {
  const { y, layout } = scalesOf(size);
  return {
    sets: 'load',
    at: placeOfLoad(100 * load, size),
    direction: 'up',
    reach: [16, (layout.bottom - layout.top) / 2],
    set: (_, height) => ({ load: fit('load', 100 * y.invert(height)) }),
  };
}

/** Whatever can be taken and moved: the curve only by those who have asked for one of their own. */
export const gripsOf = (recording: PartialsRecording, size: Size, own: boolean): Handle[] => [
  ...(own ? curveHandles(recording, size) : []),
  ...rangeHandles(recording, size),
  loadHandle(recording, size),
];

/**
 * What a pointer sets: the grip that it is on follows it, or else the nearest one, each reach counting as one. Nothing where
 * none is in reach. A grip that is held follows it wherever it goes.
 */
export function drag(
  recording: PartialsRecording,
  size: Size,
  x: number,
  y: number,
  { curve }: Pick<PartialsScenario, 'curve'>,
  held?: string,
): Values | undefined {
  const grips = gripsOf(recording, size, curve === 'own');
  const taken = grips.find(({ sets }) => sets === held);
  if (taken !== undefined) return taken.set(x, y);
  const near = grips
    .map((handle) => {
      const [across, up] = [
        Math.abs(x - handle.at[0]) / handle.reach[0],
        Math.abs(y - handle.at[1]) / handle.reach[1],
      ];
      return { handle, off: Math.max(across, up), away: Math.hypot(across, up) };
    })
    .filter(({ off }) => off <= 1)
    .sort((a, b) => a.away - b.away);
  return (gripNear(grips, x, y) ?? near[0]?.handle)?.set(x, y);
}

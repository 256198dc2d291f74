import { shapeOf } from '../../scenario/demandCurve.ts';
import { type NumberField, roundToStep } from '../../scenario/field.ts';
import { discs } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { scalesOf } from './layout.ts';
import partials, { minRange, type PartialsRecording, type PartialsScenario } from './question.ts';

type Values = Partial<PartialsScenario>;
type Dragged = 'from' | 'to' | 'hardestAt' | 'atBottom' | 'atTop';

/** Something on the picture that can be taken and moved. */
export interface Handle {
  readonly name: Dragged;
  readonly at: Point;
  readonly radius: number;
  /** How far off a finger may be, across and up or down. */
  readonly reach: Point;
  /** What is set when the pointer is there. */
  set(x: number, y: number): Values;
}

/** Nearer to the hardest point than this, the end of a curve is held up by it and cannot be moved. */
const held = 0.7;

/** A value for a field, on its steps and within its range. */
function fit(name: Dragged, value: number): Values {
  const field = partials.fields.find((row) => row.name === name) as NumberField;
  return { [name]: roundToStep(field, Math.min(field.max, Math.max(field.min, value))) };
}

/** The handles of a run: three on the curve, two on the range. An end that the hardest point holds up has none. */
export function handlesOf(recording: PartialsRecording, size: Size): Handle[] {
  const { x, y, layout } = scalesOf(size);
  const { exercise, demandAt, range } = recording;
  const { hardestAt, width } = exercise;
  const drawn = (values: Values): Values => ({ curve: 'own', ...shapeOf(exercise), ...values });
  const end = (name: 'atBottom' | 'atTop', position: 0 | 1): Handle[] => {
    const away = (position - hardestAt) / width;
    const hump = Math.exp(-away * away);
    if (hump > held) return [];
    const set = (_: number, height: number) => {
      const share = y.invert(height) / demandAt(hardestAt);
      return drawn(fit(name, (100 * (share - hump)) / (1 - hump)));
    };
    return [{ name, at: [x(position), y(demandAt(position))], radius: 6, reach: [22, 44], set }];
  };
  const [low, high] = range.map((share) => Math.round(100 * share)) as [number, number];
  const edge = (name: 'from' | 'to', position: number, set: Handle['set']): Handle => ({
    name,
    at: [x(position), layout.bar],
    radius: 9,
    reach: [layout.right - layout.left, 22],
    set,
  });
  return [
    {
      name: 'hardestAt',
      at: [x(hardestAt), y(demandAt(hardestAt))],
      radius: 6,
      reach: [44, 26],
      set: (across) => drawn(fit('hardestAt', 100 * x.invert(across))),
    },
    ...end('atBottom', 0),
    ...end('atTop', 1),
    edge('from', range[0], (across) => ({
      ...fit('from', Math.min(high - minRange, 100 * x.invert(across))),
      to: high,
    })),
    edge('to', range[1], (across) => ({
      from: low,
      ...fit('to', Math.max(low + minRange, 100 * x.invert(across))),
    })),
  ];
}

/** What shows that something can be taken: larger on the range, which is what one would move first. */
export const handlesStill = (recording: PartialsRecording, size: Size): Mark[] => [
  discs(
    'handle',
    handlesOf(recording, size).map(({ at, radius }) => [...at, radius] as const),
  ),
];

/** What a pointer sets: the nearest handle follows it, each reach counting as one. Nothing where none is in reach. */
export function drag(recording: PartialsRecording, size: Size, x: number, y: number): Values | undefined {
  const near = handlesOf(recording, size)
    .map((handle) => {
      const [across, up] = [
        Math.abs(x - handle.at[0]) / handle.reach[0],
        Math.abs(y - handle.at[1]) / handle.reach[1],
      ];
      return { handle, off: Math.max(across, up), away: Math.hypot(across, up) };
    })
    .filter(({ off }) => off <= 1)
    .sort((a, b) => a.away - b.away);
  return near[0]?.handle.set(x, y);
}

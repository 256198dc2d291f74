import { range as numbers } from 'd3-array';
import { area, line } from 'd3-shape';
import type { PartialsRecording } from '../../scenario/figures/partials.ts';
import { percent } from '../../typography/number.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { type Now, shortOf, stallOf, wholeOf } from './at.ts';
import { type Scales, scalesOf } from './layout.ts';
import { plotWords } from './plotWords.ts';

/** Points of a curve, spread evenly. */
const steps = 120;
const between = (low: number, high: number) =>
  numbers(steps + 1).map((step) => low + ((high - low) * step) / steps);

function curve(
  { asks }: PartialsRecording,
  { x, y }: Scales,
  [low, high]: readonly [number, number],
  above = 0,
): string {
  const path = line<number>(x, (position) => y(asks(position)))
    .defined((position) => asks(position) >= above)
    .digits(1);
  return path(between(low, high)) ?? '';
}

/** The room between what the load asks and what the muscle gives, in the range that is left. */
function room(recording: PartialsRecording, { x, y }: Scales): Mark[] {
  const { range, asks } = recording;
  const { capacity } = wholeOf(recording);
  const d = area<number>()
    .x(x)
    .y0((position) => y(Math.min(capacity, asks(position))))
    .y1(y(capacity))
    .digits(1)(between(...range));
  return [{ kind: 'path', style: 'room', d: d ?? '' }];
}

function axes({ layout, x, y }: Scales): Mark[] {
  return [
    {
      kind: 'text',
      style: 'axis-title',
      at: [layout.left - 30, 16],
      text: 'Force, % of the fresh maximum',
    },
    ...[0, 0.5, 1].flatMap((tick): Mark[] => [
      {
        kind: 'rule',
        style: tick === 0 ? 'axis' : 'grid',
        from: [layout.left, y(tick)],
        to: [layout.right, y(tick)],
      },
      {
        kind: 'text',
        style: 'tick',
        at: [layout.left - 8, y(tick) + 4],
        text: `${100 * tick}`,
        anchor: 'end',
      },
    ]),
    { kind: 'rule', style: 'capacity-faint', from: [x(0), y(1)], to: [x(1), y(1)] },
  ];
}

/** Everything in the plot that stays: axes, the curve, the room, where the bar stalled, words. */
export function curveStill(recording: PartialsRecording, size: Size, own: boolean): Mark[] {
  const scales = scalesOf(size);
  const { x, y, layout } = scales;
  const stall = stallOf(recording, 0);
  return [
    ...axes(scales),
    ...room(recording, scales),
    { kind: 'path', style: 'demand-outside', d: curve(recording, scales, [0, 1]) },
    { kind: 'path', style: 'demand', d: curve(recording, scales, recording.range) },
    { kind: 'path', style: 'beyond', d: curve(recording, scales, [0, 1], wholeOf(recording).capacity) },
    ...(stall === undefined
      ? []
      : [
          {
            kind: 'rule',
            style: 'stall',
            from: [x(stall), y(recording.asks(stall))],
            to: [x(stall), layout.bottom],
          } as const,
        ]),
    {
      kind: 'text',
      style: 'capacity-label',
      at: [layout.right, y(1) - 7],
      text: 'the fresh muscle',
      anchor: 'end',
    },
    {
      kind: 'text',
      style: 'panel-title',
      at: [layout.right, 16],
      text: `${own ? 'own curve' : recording.exercise.label}, ${percent(recording.load)}`,
      anchor: 'end',
    },
    ...plotWords(recording, size, own),
  ];
}

/** What moves in the plot: the level of what can be given, the one at failure once it is there, and the bar. */
export function curveMoving(recording: PartialsRecording, now: Now, size: Size): Mark[] {
  const { x, y } = scalesOf(size);
  const level = (style: string, share: number): Mark => ({
    kind: 'rule',
    style,
    from: [x(0), y(share)],
    to: [x(1), y(share)],
  });
  return [
    level(now.bout === 0 ? 'capacity-faint' : 'capacity', wholeOf(recording).capacity),
    level('capacity-faint', shortOf(recording).capacity),
    level('capacity-now', now.capacity),
    { kind: 'dots', style: 'demand-point', dots: [[x(now.position), y(recording.asks(now.position)), 5]] },
  ];
}

import type { Frame, Recording } from '../../model/isometric.ts';
import { clampToField } from '../../scenario/field.ts';
import { type Grip, gripNear, gripRadius } from '../../view/grip.ts';
import type { Size } from '../../view/picture.ts';
import { lines, timelineScales } from './lines.ts';
import question from './question.ts';

const [field] = question.fields;

/** The force that is asked for, on the axis of force. */
export function forceGrip(recording: Recording, size: Size): Grip {
  const { layout, y } = timelineScales(recording, size);
  return { sets: 'target', at: [layout.left, y(lines.demand(recording.frames[0]!))], direction: 'up' };
}

/** Under the axis of time: the moment that is shown. */
const below = gripRadius + 3;

export function gripsOf(recording: Recording, frame: Frame, size: Size): Grip[] {
  const { x, layout } = timelineScales(recording, size);
  return [
    forceGrip(recording, size),
    { sets: 'time', at: [x(frame.seconds), layout.bottom + below], direction: 'across' },
  ];
}

/** What a pointer on the axis of force asks for, or one that holds its grip. */
export function drag(
  recording: Recording,
  size: Size,
  x: number,
  y: number,
  _scenario: unknown,
  held?: string,
): { target: number } | undefined {
  const sets = held ?? gripNear([forceGrip(recording, size)], x, y)?.sets;
  if (sets !== 'target') return undefined;
  return { target: clampToField(field, 100 * timelineScales(recording, size).y.invert(y)) };
}

/** The moment that a place in the panel stands for, down to the grip under its axis. */
export function scrub(recording: Recording, size: Size, x: number, y: number): number | undefined {
  const { layout, x: time } = timelineScales(recording, size);
  return y < layout.top || y > layout.bottom + below + gripRadius ? undefined : time.invert(x);
}

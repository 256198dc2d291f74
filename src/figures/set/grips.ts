import { publishedPool } from '../../model/pool.ts';
import { exercises } from '../../model/set/exercises.ts';
import { forceToMove } from '../../model/set/maximum.ts';
import { setParameters } from '../../model/set/parameters.ts';
import { clampToField, stepsOf } from '../../scenario/field.ts';
import { memoize } from '../../scenario/memoize.ts';
import { type Grip, gripNear, gripRadius } from '../../view/grip.ts';
import type { Point, Size } from '../../view/picture.ts';
import { poolPanelsBesideLift } from '../../view/poolLayout.ts';
import question, { type SetRecording, type SetScenario } from './question.ts';
import { timelineScales } from './scales.ts';
import { story } from './story.ts';

const { fullExcitation } = publishedPool;
const [, load, effort] = question.fields;

/** What a lift with all of one’s best asks for at its hardest place and at the pace of this set. */
const perLoad = ({ exercise: name, tempo }: SetScenario): number => {
  const exercise = exercises[name as keyof typeof exercises];
  return forceToMove(exercise, 1, exercise.hardestAt, setParameters.stroke.value / tempo);
};

/** So far above the axis of force the picture has room. */
const highest = 1.2;

/** Where a load stands on the axis of force, in per cent: at the height of the most that its lift asks for. */
export function placeOfLoad(
  percent: number,
  recording: SetRecording,
  size: Size,
  scenario: SetScenario,
): Point {
  const { layout, y } = timelineScales(recording, size);
  return [layout.left, y(Math.min(highest, (percent / 100) * perLoad(scenario)))];
}

/** On the axis of force: the load. */
const loadGrip = (recording: SetRecording, size: Size, scenario: SetScenario): Grip => ({
  sets: 'load',
  at: placeOfLoad(scenario.load, recording, size, scenario),
  direction: 'up',
});

/** At the wall of the pool: the tolerance, unless a later step has moved the wall. */
export function wallGrips(size: Size, { effort: tolerance, next }: SetScenario): Grip[] {
  const { x, layout } = poolPanelsBesideLift[size];
  if (stepsOf(next).some(({ verb }) => verb === 'push')) return [];
  return [
    { sets: 'effort', at: [x((fullExcitation * tolerance) / 10), layout.top + 6], direction: 'across' },
  ];
}

/** Under the axis of time: the moment that is shown. */
const below = gripRadius + 3;

/** Whether there is a time to go through: a run of one moment does not play. */
const plays = memoize((recording: SetRecording): boolean => story(recording).length > 1);

export function timelineGrips(
  recording: SetRecording,
  seconds: number,
  size: Size,
  scenario: SetScenario,
): Grip[] {
  const { x, layout } = timelineScales(recording, size);
  const time: Grip = { sets: 'time', at: [x(seconds), layout.bottom + below], direction: 'across' };
  return [loadGrip(recording, size, scenario), ...(plays(recording) ? [time] : [])];
}

/** What a pointer at the wall or on the axis of force sets. A grip that is held goes on, however far off the pointer is. */
export function drag(
  recording: SetRecording,
  size: Size,
  x: number,
  y: number,
  scenario: SetScenario,
  held?: string,
): Partial<SetScenario> | undefined {
  const grips = [...wallGrips(size, scenario), loadGrip(recording, size, scenario)];
  const sets = held ?? gripNear(grips, x, y)?.sets;
  if (sets === 'effort') {
    const { left, right } = poolPanelsBesideLift[size].layout;
    return { effort: clampToField(effort, (10 * (x - left)) / (right - left)) };
  }
  if (sets !== 'load') return undefined;
  const force = timelineScales(recording, size).y.invert(y);
  return { load: clampToField(load, (100 * force) / perLoad(scenario)) };
}

/** The moment that a place in the timeline stands for, down to the grip under its axis. */
export function scrub(recording: SetRecording, size: Size, x: number, y: number): number | undefined {
  const { layout, x: time } = timelineScales(recording, size);
  return y < layout.top || y > layout.bottom + below + gripRadius ? undefined : time.invert(x);
}

import type { Parts } from '../../model/parts.ts';
import type { ExerciseName } from '../../model/set/exercises.ts';
import { lifters } from '../../model/set/lifters.ts';
import { fastTempo } from '../../model/set/parameters.ts';
import { recordingInParts, type SessionRecording } from '../../model/set/record.ts';
import { type SessionPlan, sessionInParts } from '../../model/set/session.ts';
import type { Lifter } from '../../model/set/typicalLifter.ts';
import { exerciseField, loadField } from '../../scenario/fields.ts';
import { questionInParts, type ScenarioFor } from '../../scenario/question.ts';
import { inRepetitions, outOfTen } from '../../scenario/readouts.ts';

/** The seed of a crowd that never changes, and how many of its lifters a reader may meet. */
const crowdSeed = 1;
const maxLifters = 24;
/** The axis reaches this many times the repetitions of the typical lifter, in whole steps. */
const axisReach = 1.8;
const axisStep = 5;
/** And so many times the speed of the typical lifter’s first repetition. */
const speedReach = 1.25;
/** A stop after this many repetitions is later than any of these lifters can go. */
const latestStop = 70;

/** How many reps are left? */
const reserve = questionInParts({
  fields: [
    loadField({
      hint: 'of this lifter’s best single',
      min: 60,
      max: 90,
      default: 70,
    }),
    {
      kind: 'number',
      name: 'left',
      label: 'Reps to leave in reserve',
      hint: 'how many you want to have left when you stop',
      unit: '',
      min: 0,
      max: 5,
      step: 1,
      default: 2,
    },
    exerciseField({ advanced: true }),
    {
      kind: 'number',
      name: 'lifter',
      label: 'Which lifter',
      hint: 'each number is one lifter, who tires in their own way',
      unit: '',
      min: 1,
      max: maxLifters,
      step: 1,
      default: 1,
      advanced: true,
    },
    {
      kind: 'number',
      name: 'stop',
      label: 'Stopped after rep',
      hint: '0: not stopped yet',
      unit: '',
      min: 0,
      max: latestStop,
      step: 1,
      default: 0,
      advanced: true,
      // Another set has not been judged yet.
      resetBy: ['load', 'exercise', 'lifter'],
    },
  ],
  *parts({ load, left, exercise, lifter, stop }): Parts<ReserveRecording> {
    const plan: SessionPlan = {
      exercise: exercise as ExerciseName,
      bouts: [{ load: load / 100, tempo: fastTempo }],
    };
    const session = yield* recordingInParts(plan, lifterOf(lifter));
    return { session, said: left, stop, ...(yield* axisExtentsFor(plan)) };
  },
  readouts: {
    repetitions: (recording) => inRepetitions(totalOf(recording)),
    left: (recording) => inRepetitions(Math.max(0, totalOf(recording) - recording.stop)),
    'effort-at-stop': ({ session, stop }) => {
      const { effort } =
        session.repetitions.findLast(({ number }) => number <= stop) ?? session.repetitions[0]!;
      return outOfTen(10 * effort);
    },
  },
});

export default reserve;

/** A set to failure, and where a reader stopped it. */
export interface ReserveRecording {
  readonly session: SessionRecording;
  /** Repetitions that the reader says are left. */
  readonly said: number;
  /** Repetitions done when the reader stopped; 0 while there is no stop yet. */
  readonly stop: number;
  /** Repetitions that the axis has room for: by load and exercise alone, so that it tells nothing of the lifter. */
  readonly horizon: number;
  /** The speed that it has room for, m/s. */
  readonly fastest: number;
}

/** All the repetitions that there were. */
export const totalOf = ({ session }: ReserveRecording): number => session.bouts[0]!.repetitions;

/** A lifter of the crowd, from 1. */
function lifterOf(number: number): Lifter {
  const crowd = lifters(crowdSeed);
  for (let before = 1; before < number; before++) crowd.next();
  return crowd.next().value;
}

type AxisExtents = Pick<ReserveRecording, 'horizon' | 'fastest'>;
const axisExtentsByPlan = new Map<string, AxisExtents>();

/** Extents of the axes that hold any lifter, from what the typical one does. */
function* axisExtentsFor(plan: SessionPlan): Parts<AxisExtents> {
  const key = `${plan.exercise} ${plan.bouts[0]!.load}`;
  const known = axisExtentsByPlan.get(key);
  if (known !== undefined) return known;
  const [bout] = yield* sessionInParts(plan);
  const { repetitions, speeds } = bout!;
  const extents = {
    horizon: axisStep * Math.ceil((axisReach * repetitions + 1) / axisStep),
    fastest: Math.ceil(10 * speedReach * speeds[0]!) / 10,
  };
  axisExtentsByPlan.set(key, extents);
  return extents;
}

/** The lifter after one; after the last, the first again. */
export const lifterAfter = (lifter: number): number => (lifter % maxLifters) + 1;

export type ReserveScenario = ScenarioFor<typeof reserve>;

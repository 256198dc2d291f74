import type { Parts } from '../../model/parts.ts';
import type { CrowdPlan } from '../../model/set/crowd.ts';
import type { ExerciseName } from '../../model/set/exercises.ts';
import { forceToMove } from '../../model/set/maximum.ts';
import { defaultTempo } from '../../model/set/parameters.ts';
import { exerciseOf } from '../../model/set/people.ts';
import { type RepetitionRecord, recordingInParts, type SessionRecording } from '../../model/set/record.ts';
import type { BoutRequest, SessionPlan } from '../../model/set/session.ts';
import { type Step, stepsOf } from '../../scenario/field.ts';
import {
  changeField,
  effortField,
  exerciseField,
  loadField,
  percentUnit,
  pooledLoads,
} from '../../scenario/fields.ts';
import { questionInParts, type Readout, type ScenarioFor } from '../../scenario/question.ts';
import { atMoment, inPercent, inRepetitions, inUnits, momentIn, outOfTen } from '../../scenario/readouts.ts';

/** Many are enough for steady quantiles, few enough to be there at once. */
const lifters = 100;
/** Light loads take minutes; fewer frames of them still make a smooth line. */
const lightLoad = 50;
const stepsPerFrame = { light: 5, heavy: 2 };

/** One step of the reader on the bout before: what is asked then. */
const next: Readonly<Record<string, (before: BoutRequest, value: number, change: number) => BoutRequest>> = {
  drop: (before, value, change) => ({ ...before, load: value / 100, rest: change }),
  top: (before, value) => ({ ...before, range: [1 - value / 100, 1], rest: 0 }),
  bottom: (before, value) => ({ ...before, range: [0, value / 100], rest: 0 }),
  rest: (before, value) => ({ ...before, rest: value }),
  push: (before, value) => ({ ...before, tolerance: value / 10, rest: 0 }),
};

/** So many choices after the set, one after the other. */
export const maxSteps = 4;

/** What ends a set? */
const set = questionInParts({
  fields: [
    exerciseField({ advanced: true }),
    loadField({ min: 30, max: 100, default: 70, published: pooledLoads }),
    effortField('effort', { default: 10 }),
    {
      kind: 'sequence',
      name: 'next',
      label: 'When the set is over',
      hint: '',
      maxSteps,
      verbs: {
        drop: { label: 'Drop to # of max', unit: percentUnit, min: 20, max: 95, step: 5 },
        top: { label: 'Top # of range', unit: percentUnit, min: 20, max: 80, step: 10 },
        bottom: { label: 'Bottom # of range', unit: percentUnit, min: 20, max: 80, step: 10 },
        rest: { label: 'Rest #', unit: '\u00a0s', min: 5, max: 300, step: 5 },
        push: { label: 'Push on to #', unit: '\u00a0of 10', min: 5, max: 10, step: 0.5 },
      },
      default: '',
    },
    {
      kind: 'number',
      name: 'tempo',
      label: 'Seconds to lift, and to lower',
      hint: 'as intended, over the whole range',
      unit: '\u00a0s',
      min: 1,
      max: 4,
      step: 0.5,
      default: 1.5,
      advanced: true,
    },
    changeField({ hint: 'when you drop it', advanced: true }),
    {
      kind: 'choice',
      name: 'rule',
      label: 'When effort reaches that limit',
      hint: '',
      options: {
        clamp: 'keep it up until the bar stops',
        quit: 'stop at once',
      },
      default: 'clamp',
      advanced: true,
    },
    {
      kind: 'number',
      name: 'seed',
      label: 'Which virtual lifters',
      hint: 'the same number draws the same lifters',
      unit: '',
      min: 1,
      max: 999,
      step: 1,
      default: 1,
      advanced: true,
    },
  ],
  *parts(scenario): Parts<SetRecording> {
    const plan = planOf(scenario);
    return {
      session: yield* recordingInParts(
        plan,
        undefined,
        scenario.load < lightLoad ? stepsPerFrame.light : stepsPerFrame.heavy,
      ),
      steps: stepsOf(scenario.next),
      toMove: plan.bouts.map((bout) => minForceToMove(plan, bout)),
    };
  },
  readouts: {
    repetitions: ({ session }) => atFirstEnd(session, inRepetitions(session.bouts[0]!.repetitions)),
    'all-repetitions': ({ session }) =>
      inRepetitions(session.bouts.reduce((sum, { repetitions }) => sum + repetitions, 0)),
    'repetitions-after': ({ session }) => inRepetitions(session.bouts.at(-1)!.repetitions),
    seconds: ({ session }) => momentIn(session.bouts[0]!.ends),
    'effort-at-start': ({ session }) => effortOf(session.repetitions[0]!),
    'effort-after': (recording) =>
      effortOf(recording.session.repetitions.find(({ bout }) => bout === lastBout(recording))!),
    'units-at-start': ({ session: { repetitions } }) =>
      atMoment(repetitions[0]!.ends, inUnits(repetitions[0]!.recruited)),
    'could-still-give': ({ session }) => atFirstEnd(session, inPercent(session.bouts[0]!.capacity)),
    reserve: ({ session }) => atFirstEnd(session, inRepetitions(session.bouts[0]!.reserve)),
  },
});

export default set;

/** A session to look at, and the reader’s steps that led to it. */
export interface SetRecording {
  readonly session: SessionRecording;
  readonly steps: readonly Step[];
  /** For each bout, the force that just moves its load at the hardest place, as a share of the fresh maximum. With less, it stalls. */
  readonly toMove: readonly number[];
}

/** The same, done by many lifters. */
export const setCrowd = (scenario: SetScenario): CrowdPlan => ({
  session: planOf(scenario),
  lifters,
  seed: scenario.seed,
});

/** A number of the first bout is true when that is over. */
const atFirstEnd = ({ bouts }: SessionRecording, readout: Readout) => atMoment(bouts[0]!.ends, readout);

/** The most effort of a repetition is known once it is done. */
const effortOf = ({ effort, ends }: RepetitionRecord) => atMoment(ends, outOfTen(10 * effort));

const lastBout = ({ session }: SetRecording) => session.bouts.length - 1;

/** Demand falls on both sides of the hardest place, so a part range is hardest where it comes nearest to it. */
function minForceToMove(
  { exercise: name }: SessionPlan,
  { load, range: [low, high] = [0, 1] }: BoutRequest,
): number {
  const exercise = exerciseOf(name);
  return forceToMove(exercise, load, Math.min(high, Math.max(low, exercise.hardestAt)));
}

interface Asked {
  readonly exercise: string;
  readonly load: number;
  readonly effort: number;
  readonly next: string;
  readonly tempo: number;
  readonly change: number;
  readonly rule: string;
}

function planOf(asked: Asked): SessionPlan {
  const first: BoutRequest = {
    load: asked.load / 100,
    tempo: [asked.tempo, defaultTempo[1], asked.tempo, defaultTempo[3]],
    tolerance: asked.effort / 10,
  };
  const bouts = [first];
  for (const { verb, value } of stepsOf(asked.next))
    bouts.push(next[verb]!(bouts.at(-1)!, value, asked.change));
  return {
    exercise: asked.exercise as ExerciseName,
    rule: asked.rule as NonNullable<SessionPlan['rule']>,
    bouts,
  };
}

export type SetScenario = ScenarioFor<typeof set>;

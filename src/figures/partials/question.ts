import type { Parts } from '../../model/parts.ts';
import { type Exercise, exercises } from '../../model/set/exercises.ts';
import { forceToMove } from '../../model/set/maximum.ts';
import { recordingInParts, type SessionRecording } from '../../model/set/record.ts';
import { hardestPoint, type RangePoint, shapeOf, withShape } from '../../scenario/demandCurve.ts';
import { exerciseField, loadField, percentUnit, pooledLoads } from '../../scenario/fields.ts';
import { questionInParts, type Readout, type ScenarioFor } from '../../scenario/question.ts';
import { atMoment, inPercent, inRepetitions } from '../../scenario/readouts.ts';

/** Short repetitions are counted so far: with little demand left they would go on for ever. */
const maxShort = 50;
/** Less of the range than this, in per cent, is not a repetition: the bar has passed it before it can count as stalled. */
export const minRange = 20;
/** How many steps of work make a frame: a marker glides through them smoothly. */
const stepsPerFrame = 3;

const offered = ['bench', 'squat', 'leg-press', 'curl', 'calf'] as const;

const usual = shapeOf(exercises.bench);

/** Loads at which whole repetitions were counted. */
export const pooled = { ...pooledLoads, what: 'is the range of loads in studies of whole reps' };

/** Why can you still do partial reps? */
const partials = questionInParts({
  fields: [
    exerciseField({
      offered,
      hint: 'its curve of demand, and how fast it tires',
      default: 'bench',
      advanced: true,
    }),
    loadField({
      min: 50,
      max: 100,
      default: 80,
      published: pooled,
      advanced: true,
    }),
    {
      kind: 'number',
      name: 'from',
      label: 'Short reps from',
      hint: 'of the way up',
      unit: percentUnit,
      min: 0,
      max: 80,
      step: 5,
      default: 50,
    },
    {
      kind: 'number',
      name: 'to',
      label: 'Short reps up to',
      hint: 'of the way up',
      unit: percentUnit,
      min: 20,
      max: 100,
      step: 5,
      default: 100,
    },
    {
      kind: 'choice',
      name: 'curve',
      label: 'Curve of demand',
      hint: '',
      options: { assumed: 'as we assume for the exercise', own: 'your own: drag it in the picture' },
      default: 'assumed',
      advanced: true,
    },
    {
      kind: 'number',
      name: 'hardestAt',
      label: 'Your own curve: hardest point',
      hint: 'of the way up',
      unit: percentUnit,
      min: 0,
      max: 100,
      step: 1,
      default: usual.hardestAt,
      advanced: true,
      chooses: { curve: 'own' },
    },
    {
      kind: 'number',
      name: 'atBottom',
      label: 'Your own curve: demand at the bottom',
      hint: 'share of the hardest point’s, away from it',
      unit: percentUnit,
      min: 20,
      max: 100,
      step: 1,
      default: usual.atBottom,
      advanced: true,
      chooses: { curve: 'own' },
    },
    {
      kind: 'number',
      name: 'atTop',
      label: 'Your own curve: demand at the top',
      hint: 'share of the hardest point’s, away from it',
      unit: percentUnit,
      min: 20,
      max: 100,
      step: 1,
      default: usual.atTop,
      advanced: true,
      chooses: { curve: 'own' },
    },
    {
      kind: 'number',
      name: 'width',
      label: 'Your own curve: how wide the hard part is',
      hint: 'share of the range',
      unit: percentUnit,
      min: 20,
      max: 100,
      step: 1,
      default: usual.width,
      advanced: true,
      chooses: { curve: 'own' },
    },
  ],
  *parts(scenario): Parts<PartialsRecording> {
    const exercise = exerciseFor(scenario);
    const load = scenario.load / 100;
    const range = rangeOf(scenario);
    const session = yield* recordingInParts(
      { exercise, bouts: [{ load }, { load, range, cap: maxShort }] },
      undefined,
      stepsPerFrame,
    );
    const demandAt = (position: number) => forceToMove(exercise, load, position);
    return {
      session,
      exercise,
      load,
      range,
      demandAt,
      hardest: hardestPoint(demandAt, [0, 1]),
      hardestLeft: hardestPoint(demandAt, range),
    };
  },
  readouts: {
    repetitions: ({ session }) => atFirstEnd(session, inRepetitions(session.bouts[0]!.repetitions)),
    'short-repetitions': ({ session }) => inRepetitions(session.bouts[1]!.repetitions),
    'hardest-at': ({ hardest }) => inPercent(hardest.position),
    'asked-at-hardest': ({ hardest }) => inPercent(hardest.force),
    'asked-in-range': ({ hardestLeft }) => inPercent(hardestLeft.force),
    'could-give': ({ session }) => atFirstEnd(session, inPercent(session.bouts[0]!.capacity)),
    'could-give-after': ({ session }) => inPercent(session.bouts[1]!.capacity),
  },
});

export default partials;
export type PartialsScenario = ScenarioFor<typeof partials>;

/** A number of the whole repetitions is true when they are over. */
const atFirstEnd = ({ bouts }: SessionRecording, readout: Readout) => atMoment(bouts[0]!.ends, readout);

/** Whole repetitions to failure, then short ones at once, and what the load asks along the way. */
export interface PartialsRecording {
  /** Two bouts: the whole range, then the part of it that is left. */
  readonly session: SessionRecording;
  readonly exercise: Exercise;
  readonly load: number;
  readonly range: readonly [low: number, high: number];
  /** Force that keeps the load moving at a place from 0 to 1, as a share of the fresh maximum. */
  readonly demandAt: (position: number) => number;
  readonly hardest: RangePoint;
  readonly hardestLeft: RangePoint;
}

/** The exercise that is asked for, with its own curve or the reader’s. */
function exerciseFor(scenario: PartialsScenario): Exercise {
  const named = exercises[scenario.exercise as (typeof offered)[number]];
  return scenario.curve === 'assumed' ? named : withShape(named, scenario);
}

/** The part of the range that is left, 0 to 1: the lower end first, and never too little. */
function rangeOf({ from, to }: Pick<PartialsScenario, 'from' | 'to'>): readonly [number, number] {
  const low = Math.min(from, to, 100 - minRange);
  return [low / 100, Math.max(from, to, low + minRange) / 100];
}

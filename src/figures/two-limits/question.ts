import { type AccountedSet, accountedSet, effortAccount, muscleAccount } from '../../model/set/accounts.ts';
import { type ExerciseName, exercises } from '../../model/set/exercises.ts';
import type { EffortLimit } from '../../model/set/maximum.ts';
import { effortField, exerciseField, pooledLoads } from '../../scenario/fields.ts';
import { question, type Readout, type ScenarioFor } from '../../scenario/question.ts';
import { inPercent, inRepetitions } from '../../scenario/readouts.ts';

/** Loads, per cent: close together where sets are short, far apart where they take minutes. */
export const loads = [30, 40, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95] as const;
/** From here up, repetitions to failure have been pooled. Per cent. */
export const countedFrom = pooledLoads.low;

/** How one load ends by each account. */
export interface TwoEnds {
  /** Per cent of the heaviest single. */
  readonly load: number;
  readonly effort: AccountedSet;
  readonly muscle: AccountedSet;
}

/** The same sets by two accounts, load by load, lightest first. */
export type TwoLimitsRecording = readonly TwoEnds[];

/** Effort or muscle? */
const twoLimits = question({
  fields: [
    effortField('tolerance', { default: 7 }),
    {
      kind: 'choice',
      name: 'rule',
      label: 'At the most effort you can take',
      hint: '',
      options: { quit: 'you stop at once', clamp: 'you keep that effort until the bar stops' },
      default: 'quit',
      advanced: true,
    },
    exerciseField({ advanced: true }),
  ],
  run: ({ tolerance, rule, exercise }): TwoLimitsRecording => {
    const name = exercise as ExerciseName;
    const muscle = swept(name, { tolerance: 1, rule: 'clamp' });
    const effort =
      tolerance < 10 ? swept(name, { tolerance: tolerance / 10, rule: rule as EffortLimit['rule'] }) : muscle;
    return loads.map((load, index) => ({ load, effort: effort[index]!, muscle: muscle[index]! }));
  },
  readouts: {
    'effort-left-light': (recording) => left(recording[0]!.effort),
    'muscle-left-light': (recording) => left(recording[0]!.muscle),
    'effort-left-heavy': (recording) => left(recording.at(-1)!.effort),
    'muscle-left-heavy': (recording) => left(recording.at(-1)!.muscle),
    'repetitions-apart': (recording) => inRepetitions(maxApart(recording)),
  },
});

export default twoLimits;

const left = ({ capacity }: AccountedSet): Readout => inPercent(capacity);

/** By how many repetitions the two accounts differ, at most, where repetitions have been counted. */
export const maxApart = (recording: TwoLimitsRecording): number =>
  Math.max(
    ...recording
      .filter(({ load }) => load >= countedFrom)
      .map(({ effort, muscle }) => Math.abs(effort.repetitions - muscle.repetitions)),
  );

/** Sweeps that have been asked for: there are not many, and a slider comes by again and again. */
const known = new Map<string, readonly AccountedSet[]>();

function swept(name: ExerciseName, limit: EffortLimit): readonly AccountedSet[] {
  const key = `${name} ${limit.rule} ${limit.tolerance}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const exercise = exercises[name];
  const account = limit.tolerance < 1 ? effortAccount(exercise, limit) : muscleAccount(exercise);
  const sets = loads.map((load) => accountedSet(account, load / 100));
  known.set(key, sets);
  return sets;
}

export type TwoLimitsScenario = ScenarioFor<typeof twoLimits>;

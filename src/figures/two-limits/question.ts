import type { Parts } from '../../model/parts.ts';
import { type AccountedSet, effortAccount, muscleAccount, setInParts } from '../../model/set/accounts.ts';
import { type ExerciseName, exercises } from '../../model/set/exercises.ts';
import type { EffortLimit } from '../../model/set/maximum.ts';
import { effortField, exerciseField, pooledLoads } from '../../scenario/fields.ts';
import { questionInParts, type ScenarioFor } from '../../scenario/question.ts';
import { inPercent, inRepetitions, inTimes } from '../../scenario/readouts.ts';

/** Loads, per cent: close together where sets are short, far apart where they take minutes. */
export const loads = [30, 40, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95] as const;
/** From here up, repetitions to failure have been pooled. Per cent. */
export const countedFrom = pooledLoads.low;

/** Loads that the picture shows: light, middling, and the heavy one at which both were made to do the same reps. Per cent. */
export const shownLoads = [40, 60, 80] as const;

/** How a set ends, and what its weight takes. */
export interface EndedSet extends AccountedSet {
  /** Force that the weight needs at its hardest point, as a share of the lifter’s own fresh maximum. */
  readonly needed: number;
}

/** How one load ends by each account. */
export interface TwoEnds {
  /** Per cent of the heaviest single. */
  readonly load: number;
  readonly effort: EndedSet;
  readonly muscle: EndedSet;
}

/** An all-out push right after a set, in times what its weight needs: from one up, the muscle did not end it. */
export const pushOf = ({ capacity, needed }: EndedSet): number => capacity / needed;

/** The same sets by two accounts, load by load, lightest first. */
export interface TwoLimitsRecording {
  readonly ends: readonly TwoEnds[];
  /** How strong the lifter whom effort stops is when fresh, as a multiple of the other one: both have the same heaviest single. */
  readonly strength: number;
}

/** Was it effort or muscle that stopped you? */
const twoLimits = questionInParts({
  fields: [
    effortField('tolerance', {
      label: 'Second lifter stops at effort',
      hint: 'ten is all-out',
      default: 7,
    }),
    {
      kind: 'choice',
      name: 'rule',
      label: 'At that effort, the second lifter',
      hint: '',
      options: { quit: 'stops at once', clamp: 'keeps it up until the bar stops' },
      default: 'quit',
      advanced: true,
    },
    exerciseField({ advanced: true }),
  ],
  *parts({ tolerance, rule, exercise }): Parts<TwoLimitsRecording> {
    const name = exercise as ExerciseName;
    const muscle = yield* swept(name, { tolerance: 1, rule: 'clamp' });
    const effort =
      tolerance < 10
        ? yield* swept(name, { tolerance: tolerance / 10, rule: rule as EffortLimit['rule'] })
        : muscle;
    return {
      ends: loads.map((load, index) => ({ load, effort: effort.sets[index]!, muscle: muscle.sets[index]! })),
      strength: muscle.scale / effort.scale,
    };
  },
  readouts: {
    'push-light': ({ ends }) => inTimes(pushOf(endsAt(ends, shownLoads[0]).effort)),
    'push-heavy': ({ ends }) => inTimes(pushOf(endsAt(ends, shownLoads[2]).effort)),
    'repetitions-apart': (recording) => inRepetitions(maxApart(recording)),
    stronger: ({ strength }) => inPercent(strength - 1),
  },
});

export default twoLimits;

/** How one of the loads ends. */
export const endsAt = (ends: readonly TwoEnds[], load: number): TwoEnds =>
  ends.find((row) => row.load === load)!;

/** By how many repetitions the two accounts differ, at most, where repetitions have been counted. */
export const maxApart = ({ ends }: TwoLimitsRecording): number =>
  Math.max(
    ...ends
      .filter(({ load }) => load >= countedFrom)
      .map(({ effort, muscle }) => Math.abs(effort.repetitions - muscle.repetitions)),
  );

/** The sets of an account, and what a load asks of its lifter: of the stronger one less. */
interface Sweep {
  readonly sets: readonly EndedSet[];
  /** Demand for each unit of load, as a share of the fresh maximum. */
  readonly scale: number;
}

/** Sweeps that have been asked for: there are not many, and a slider comes by again and again. */
const known = new Map<string, Sweep>();

function* swept(name: ExerciseName, limit: EffortLimit): Parts<Sweep> {
  const key = `${name} ${limit.rule} ${limit.tolerance}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const exercise = exercises[name];
  const account = yield* limit.tolerance < 1 ? effortAccount(exercise, limit) : muscleAccount(exercise);
  const sets: EndedSet[] = [];
  for (const load of loads) {
    const set = yield* setInParts(account, load / 100);
    sets.push({ ...set, needed: (account.scale * load) / 100 });
  }
  const sweep = { sets, scale: account.scale };
  known.set(key, sweep);
  return sweep;
}

export type TwoLimitsScenario = ScenarioFor<typeof twoLimits>;

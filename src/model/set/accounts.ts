import type { Parts } from '../parts.ts';
import { boutInParts } from './bout.ts';
import { type Exercise, withFatigability } from './exercises.ts';
import { capacity, freshFibres } from './fibres.ts';
import { type EffortLimit, heaviestInParts, scaleInParts, wholeDrive } from './maximum.ts';
import { defaultTempo, setParameters } from './parameters.ts';
import { precision } from './precision.ts';

/** A lifter as one account of the end of a set has it: where the limit lies, how strong, and how soon tired. */
export interface Account {
  /** With the fatigability that the account gives the lifter. */
  readonly exercise: Exercise;
  readonly limit: EffortLimit;
  /** Demand at the hardest point for each unit of load, as a share of the fresh maximum. */
  readonly scale: number;
}

/** A set as an account has it end. */
export interface AccountedSet {
  readonly repetitions: number;
  /** Force that full drive would give right after it, as a share of the fresh maximum. */
  readonly capacity: number;
  /** Mean speed of the last whole repetition, m/s; undefined where none was finished. */
  readonly lastSpeed: number | undefined;
}

/** Muscle ends the set: it goes on until full drive cannot move the load. */
export function* muscleAccount(exercise: Exercise): Parts<Account> {
  const scale = yield* scaleInParts(exercise);
  return { exercise, limit: wholeDrive, scale };
}

/** One set to its end, or to a number of repetitions. */
export function* setInParts(
  { exercise, limit, scale }: Account,
  load: number,
  cap: number = setParameters.maxRepetitions.value,
): Parts<AccountedSet> {
  const fibres = freshFibres(exercise);
  const bout = yield* boutInParts(fibres, {
    ...limit,
    exercise,
    scale,
    load,
    range: [0, 1],
    tempo: defaultTempo,
    cap,
  });
  return { repetitions: bout.repetitions, capacity: capacity(fibres), lastSpeed: bout.speeds.at(-1) };
}

/**
 * Effort ends the set: it goes on until the effort reaches the tolerance. A lifter who stops below full drive must be stronger
 * and tire sooner than the muscle alone would show, to lift the same. So a load of 1 is the heaviest single under the
 * ceiling, and the fatigability is the one that gives as many repetitions at 80 % as the account of the muscle does.
 *
 * Source: our own comparison. Limit: the typical lifter, made to agree at one load.
 */
export function* effortAccount(exercise: Exercise, limit: EffortLimit): Parts<Account> {
  const muscle = yield* muscleAccount(exercise);
  if (limit.tolerance >= 1) return muscle;
  const asMany = (yield* setInParts(muscle, precision.agreeAt)).repetitions;
  // A single repetition hardly tires, so the scale need not be found again while the fatigability is sought.
  const account = { limit, scale: yield* heaviestInParts(limit, exercise) };
  const known = new Map<number, number>();
  function* repetitions(fatigability: number): Parts<number> {
    const count =
      known.get(fatigability) ??
      (yield* setInParts(
        { ...account, exercise: withFatigability(exercise, fatigability) },
        precision.agreeAt,
        asMany + 1,
      )).repetitions;
    known.set(fatigability, count);
    return count;
  }
  /** The greatest fatigability that still gives that number. */
  function* edge(count: number): Parts<number> {
    let low = exercise.fatigability / 2;
    let high = 2 * exercise.fatigability;
    for (let halving = 0; halving < precision.agreeHalvings; halving++) {
      const middle = (low + high) / 2;
      if ((yield* repetitions(middle)) >= count) low = middle;
      else high = middle;
    }
    return low;
  }
  const found = withFatigability(exercise, ((yield* edge(asMany)) + (yield* edge(asMany + 1))) / 2);
  return { exercise: found, limit, scale: yield* heaviestInParts(limit, found) };
}

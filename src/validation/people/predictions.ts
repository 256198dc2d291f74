import type { Tempo } from '../../model/set/bout.ts';
import type { ExerciseName } from '../../model/set/exercises.ts';
import { defaultTraits, measuredMaximum, rest } from '../../model/set/fibres.ts';
import { type Sex, sexes } from '../../model/set/people.ts';
import { performSession } from '../../model/set/session.ts';
import { stillHold } from '../../model/set/stillHold.ts';
import { typicalLifter } from '../../model/set/typicalLifter.ts';
import { mean } from '../mean.ts';
import { memoize } from '../memoize.ts';
import {
  cappedTotal,
  evenCount,
  evenCounts,
  fibresAfter,
  freshOf,
  loadFor,
  openTotal,
  pooledShares,
  type Sets,
  setsToFailure,
  stoppedBouts,
  typicalSubject,
} from '../sets.ts';

/** Sets after which nobody goes on, whether they fail or not. */
const maxSets = 60;

/** What the model says to the questions of single studies: of an exercise, a sex, and several sets. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a table of predictions, one row each
export function peoplePredictions() {
  return {
    /** Repetitions to failure of the typical lifter at a tempo. */
    single: memoize((exercise: ExerciseName, load: number, sex: Sex, tempo: Tempo): number =>
      evenCount(typicalSubject(exercise, sex), load, { tempo }),
    ),
    /** Repetitions of each of several sets, to failure or all but the last to a number of them. */
    counts: memoize(
      (
        exercise: ExerciseName,
        sex: Sex,
        load: number,
        sets: number,
        pause: number,
        cap?: number,
      ): readonly number[] => {
        const subject = typicalSubject(exercise, sex);
        if (cap === undefined) return evenCounts(setsToFailure(subject, typicalLifter, load, sets, pause));
        const fibres = freshOf(subject);
        const capped = setsToFailure(subject, typicalLifter, load, sets - 1, pause, { fibres, cap });
        rest(fibres, pause);
        return [...capped.map(({ whole }) => whole), evenCount(subject, load, { fibres })];
      },
    ),
    /** Repetitions to failure of sets with loads of their own, each set smooth. */
    sets: memoize(
      (exercise: ExerciseName, sex: Sex, loads: readonly number[], pause: number): readonly number[] => {
        const subject = typicalSubject(exercise, sex);
        const fibres = freshOf(subject);
        return loads.map((load, set) => {
          if (set > 0) rest(fibres, pause);
          return evenCount(subject, load, { fibres });
        });
      },
    ),
    /** Repetitions to failure of each set with the load for a number of them. */
    openSets: memoize(
      (exercise: ExerciseName, sex: Sex, number: number, sets: number, pause: number): readonly number[] => {
        const subject = typicalSubject(exercise, sex);
        const load = loadFor(subject, typicalLifter, number);
        return evenCounts(setsToFailure(subject, typicalLifter, load, sets, pause));
      },
    ),
    /** All repetitions in sets of a number, until one of them fails. */
    untilFailure: memoize(
      (exercise: ExerciseName, sex: Sex, load: number, number: number, pause: number): number => {
        const subject = typicalSubject(exercise, sex);
        const fibres = freshOf(subject);
        let all = 0;
        for (let set = 0; set < maxSets; set++) {
          if (set > 0) rest(fibres, pause);
          const done = setsToFailure(subject, typicalLifter, load, 1, 0, { fibres, cap: number }).reduce(
            (sum, { whole }) => sum + whole,
            0,
          );
          all += done;
          if (done < number) break;
        }
        return all;
      },
    ),
    /** All repetitions of some sets with the load for a number of them: each stopped at that number, or to failure. */
    cappedTotal: memoize(
      (exercise: ExerciseName, sex: Sex, number: number, sets: number, pause: number): number =>
        cappedTotal(typicalSubject(exercise, sex), number, sets, pause),
    ),
    openTotal: memoize(
      (exercise: ExerciseName, sex: Sex, number: number, sets: number, pause: number): number =>
        openTotal(typicalSubject(exercise, sex), number, sets, pause),
    ),
    /** Repetitions of later sets as shares of the first, over several rests. */
    pooledShares: memoize(
      (exercise: ExerciseName, load: number, sets: number, pauses: readonly number[]): readonly number[] =>
        pooledShares(typicalSubject(exercise), load, sets, pauses),
    ),
    /** Maximal force as it is measured after some sets, as a share of the fresh one. */
    maximumAfter: memoize((exercise: ExerciseName, sex: Sex, sets: Sets): number =>
      measuredMaximum(fibresAfter(typicalSubject(exercise, sex), sets)),
    ),
    /** Reported rating after sets of a typical lift that are stopped after some repetitions, mean over them. */
    rating: memoize((load: number, done: number, sets: number, pause: number): number => {
      const bouts = stoppedBouts(load, done, sets, pause);
      return mean(performSession({ exercise: 'general', bouts }).map(({ reportedRating: rated }) => rated));
    }),
    /** How long women hold a force still, in multiples of men. */
    holdBySex: memoize(
      (force: number): number =>
        stillHold(force, defaultTraits, sexes.women.recovery) / stillHold(force, defaultTraits),
    ),
  };
}

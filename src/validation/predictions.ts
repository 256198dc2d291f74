import { hold } from '../model/hold.ts';
import { publishedPool } from '../model/pool.ts';
import { restedEffort } from '../model/rested.ts';
import { wholeCrowd } from '../model/set/crowd.ts';
import { reportedRating } from '../model/set/effort.ts';
import { electricalActivity } from '../model/set/emg.ts';
import type { ExerciseName } from '../model/set/exercises.ts';
import { capacity, rest } from '../model/set/fibres.ts';
import { fastTempo, setParameters } from '../model/set/parameters.ts';
import type { Sex } from '../model/set/people.ts';
import { type BoutRequest, fibresOf, performRequest, performSession } from '../model/set/session.ts';
import { stillHold } from '../model/set/stillHold.ts';
import type { Summary } from '../model/set/summary.ts';
import { typicalLifter } from '../model/set/typicalLifter.ts';
import { mean } from './mean.ts';
import { memoize } from './memoize.ts';
import { peoplePredictions } from './people/predictions.ts';
import { pointsOfSecondHalf, ratingSlope } from './ratings.ts';
import { evenCounts, loadFor, maximumAt, setsToFailure, typicalSubject } from './sets.ts';

/** How many virtual lifters stand for people, and which ones. */
export const crowdSize = 200;
const seed = 1;

/** Only the last frame of a hold is wanted. */
const noFrames = 1e9;
const quarters = [0.25, 0.5, 0.75];

/** The index of electrical activity, averaged over each lift of a set to failure. */
function activityByLift(load: number): number[] {
  const byRepetition = new Map<number, number[]>();
  const watch = ({ phase, repetition }: { phase: string; repetition: number }, activity: number) => {
    if (phase !== 'lift') return;
    byRepetition.set(repetition, [...(byRepetition.get(repetition) ?? []), activity]);
  };
  const fibres = fibresOf({ exercise: 'general' });
  performRequest(fibres, { exercise: 'general', bouts: [] }, { load }, typicalLifter, (step, now) =>
    watch(step, electricalActivity(now)),
  );
  return [...byRepetition.values()].map(mean);
}

/** Speed of each repetition of a set done as fast as possible, in per cent of the first one. */
function speedsOf(exercise: ExerciseName, load: number): number[] {
  const [bout] = performSession({ exercise, bouts: [{ load, tempo: fastTempo }] });
  const { speeds } = bout!;
  return speeds.map((speed) => (100 * speed) / speeds[0]!);
}

/** A bar this much slower than in the first repetition, in per cent of its speed, has become slower. */
const slowerFrom = 95;

/** How much speed goes with each point of rated exertion over a set: the slope of the line of least squares. */
function speedByRating(speeds: readonly number[], load: number): number {
  const possible = speeds.length;
  const ratings = speeds.map((_, index) => reportedRating(possible - index - 1, possible, load));
  const [rating, speed] = [mean(ratings), mean(speeds)];
  const along = ratings.map((value, index) => (value - rating) * (speeds[index]! - speed));
  return mean(along) / mean(ratings.map((value) => (value - rating) ** 2));
}

/**
 * What the model says to each question that a check or a picture asks. Every answer is worked out once and kept,
 * so that a page and its table share one crowd.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a table of predictions, one row each
export function predictions() {
  const laterShares = memoize((load: number, pause: number, sets: number): number[] => {
    const made = evenCounts(setsToFailure(typicalSubject('bench'), typicalLifter, load, sets, pause));
    return made.slice(1).map((count) => count / made[0]!);
  });
  const activity = memoize((load: number) => {
    const lifts = activityByLift(load);
    const [first, last] = [lifts[0]!, lifts[lifts.length - 1]!];
    return { first, rise: 100 * (last / first - 1) };
  });
  const heaviestFor = memoize((repetitions: number) =>
    loadFor(typicalSubject('bench'), typicalLifter, repetitions),
  );
  const speeds = memoize(speedsOf);
  return {
    /** How long the published model holds a share of its maximum, s. */
    publishedHold: memoize((force: number): number => hold(force, noFrames).limitSeconds!),
    /** How long the fibres of the set layer do, s. */
    fibresHold: memoize((force: number): number => stillHold(force)),
    /** Repetitions to failure over a crowd. */
    crowd: memoize(
      (exercise: ExerciseName, load: number, sex: Sex = 'men'): Summary =>
        wholeCrowd({ session: { exercise, sex, bouts: [{ load }] }, lifters: crowdSize, seed }).bouts[0]!
          .repetitions,
    ),
    ...peoplePredictions(),
    /** All repetitions of four sets of the bench press with the load for eight. */
    totalWithEight: memoize((pause: number): number =>
      evenCounts(setsToFailure(typicalSubject('bench'), typicalLifter, heaviestFor(8), 4, pause)).reduce(
        (sum, count) => sum + count,
        0,
      ),
    ),
    /** Repetitions of the sets after the first as shares of the first, in the bench press. */
    laterShares,
    /** Rating of a fresh, short hold, if rated effort is drive: 0 to 10. */
    driveRating: memoize(
      (force: number): number =>
        (setParameters.topRating.value * restedEffort(force).excitation) / publishedPool.fullExcitation,
    ),
    /** Rating points that the second half of a set adds, and the share of a set for each of them, per cent. */
    pointsOfSecondHalf,
    ratingSlope,
    /** Mean speed of the heaviest single bench press, m/s. */
    maximumSpeed: memoize(() => performSession({ exercise: 'bench', bouts: [{ load: 1 }] })[0]!.speeds[0]!),
    /** Greatest gap between loads in speed over a set, in points of the first repetition’s. */
    speedGap: (loads: readonly number[]): number =>
      Math.max(
        ...quarters.map((quarter) => {
          const at = loads.map((load) => {
            const all = speeds('bench', load);
            return all[Math.round(quarter * (all.length - 1))]!;
          });
          return Math.max(...at) - Math.min(...at);
        }),
      ),
    /** How much slower the bar is for each point of rated exertion, in points of the first repetition’s speed. */
    slowerByRating: (exercises: readonly ExerciseName[], loads: readonly number[]): number =>
      -mean(
        exercises.flatMap((exercise) => loads.map((load) => speedByRating(speeds(exercise, load), load))),
      ),
    /** The share of the repetitions of a set after which the bar has become slower, mean over loads, per cent. */
    slowerAfter: (exercise: ExerciseName, loads: readonly number[]): number =>
      mean(
        loads.map((load) => {
          const all = speeds(exercise, load);
          return (100 * all.findIndex((speed) => speed < slowerFrom)) / all.length;
        }),
      ),
    /** Heaviest single bench press by seconds of lowering, as a share of the usual maximum. */
    maximumLowering: memoize((seconds: number): number =>
      maximumAt(typicalSubject('bench'), [1.5, 0.3, seconds, 0]),
    ),
    /** Repetitions of the leg press at a lighter load, by seconds after failure at a heavier one. */
    afterDrop: memoize(
      (from: number, to: number, seconds: number): number =>
        performSession({ exercise: 'leg-press', bouts: [{ load: from }, { load: to, rest: seconds }] })[1]!
          .repetitions,
    ),
    /** How long a drop set takes, s, with a pause between loads. */
    dropSeconds: memoize((exercise: ExerciseName, loads: readonly number[], pause: number): number => {
      const bouts: BoutRequest[] = loads.map((load, drop) => ({ load, rest: drop === 0 ? 0 : pause }));
      return performSession({ exercise, bouts }).reduce(
        (sum, { seconds }) => sum + seconds,
        pause * (loads.length - 1),
      );
    }),
    heaviestFor,
    /** Force of full drive by seconds after a set of bench presses to failure, as a share of the fresh maximum. */
    forceAfter: memoize((load: number, seconds: number): number => {
      const fibres = fibresOf({ exercise: 'bench' });
      performRequest(fibres, { exercise: 'bench', bouts: [] }, { load });
      rest(fibres, seconds);
      return capacity(fibres);
    }),
    /** The index of electrical activity over a set to failure: at the first lift, and its rise to the last in per cent. */
    activity,
  };
}
export type Predictions = ReturnType<typeof predictions>;

import { exercises, withFatigability } from '../../model/set/exercises.ts';
import type { Traits } from '../../model/set/fibres.ts';
import { stillHold } from '../../model/set/stillHold.ts';
import { type Lifter, typicalLifter } from '../../model/set/typicalLifter.ts';
import { evenCounts, loadFor, type Subject, setsToFailure } from '../../validation/sets.ts';
import { square } from './lifterSpread.ts';
import type { Targets } from './targets.ts';

/** How far off counts as one, for each kind of target: repetitions, shares, or logarithms of seconds. */
const scales = {
  mean: 0.33,
  sd: 0.12,
  total: 1.5,
  firstRatio: 0.06,
  laterRatio: 0.09,
  lightShare: 0.05,
  endurance: 0.17,
} as const;
const sets = 4;
const ratioLoad = 0.775;
const shareRest = 60;

export const penalty = (error: number, scale: number) => square(error / scale);

/** Repetitions to failure at a load, mean of a crowd. */
export const meanOf = (subject: Subject, load: number, crowd: readonly Lifter[]): number =>
  crowd.reduce((sum, lifter) => sum + setsToFailure(subject, lifter, load, 1)[0]!.whole, 0) / crowd.length;

/** Misfit to the repetitions of a crowd at each load: means, and more leniently spreads. */
export function tableMisfit(subject: Subject, table: Targets['table'], crowd: readonly Lifter[]): number {
  return table.reduce((all, { load, mean, sd }) => {
    const counts = crowd.map((lifter) => setsToFailure(subject, lifter, load, 1)[0]!.whole);
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const spread = Math.sqrt(
      counts.reduce((sum, count) => sum + square(count - average), 0) / (counts.length - 1),
    );
    return all + penalty(average - mean, scales.mean) + penalty(spread / sd - 1, scales.sd) / 2;
  }, 0);
}

/** Misfit to totals over four sets and to the shares of later sets, in the bench press. */
export function restMisfit(subject: Subject, { totals, ratios }: Targets): number {
  const eight = loadFor(subject, typicalLifter, 8);
  const counted = (load: number, pause: number) =>
    evenCounts(setsToFailure(subject, typicalLifter, load, sets, pause));
  const ofTotals = totals.map(({ rest, total }) => {
    const made = counted(eight, rest).reduce((sum, count) => sum + count, 0);
    return penalty(made - total, scales.total);
  });
  const ofRatios = ratios.flatMap(({ rest, ratios: published }) => {
    const made = counted(ratioLoad, rest);
    return published.map((ratio, later) =>
      penalty(made[later + 1]! / made[0]! - ratio, later === 0 ? scales.firstRatio : scales.laterRatio),
    );
  });
  // Published: the share kept after a rest does not differ between 80 and 50 % (Willardson and Burkett 2006).
  const shareKept = (load: number) => {
    const [first, second] = counted(load, shareRest);
    return second! / first!;
  };
  const ofLight = penalty(shareKept(0.8) - shareKept(0.5), scales.lightShare);
  return [...ofTotals, ...ofRatios, ofLight].reduce((sum, one) => sum + one, 0);
}

/** Misfit to the endurance of still holds, in logarithms. */
export function enduranceMisfit(traits: Traits, endurance: Targets['endurance']): number {
  return endurance.reduce(
    (all, { force, seconds }) =>
      all + penalty(Math.log(stillHold(force, traits) / seconds), scales.endurance),
    0,
  );
}

/** The misfit of all traits together, with the fatigability of the bench press given. */
export function misfit(
  traits: Traits,
  benchFactor: number,
  targets: Targets,
  crowd: readonly Lifter[],
): number {
  return (
    tableMisfit({ traits, exercise: exercises.general }, targets.table, crowd) +
    restMisfit({ traits, exercise: withFatigability(exercises.bench, benchFactor) }, targets) +
    enduranceMisfit(traits, targets.endurance)
  );
}

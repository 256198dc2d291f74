import { type Exercise, exercises, withFatigability } from '../../model/set/exercises.ts';
import type { Traits } from '../../model/set/fibres.ts';
import { scaleEndurance } from '../../model/set/people.ts';
import { stillHold } from '../../model/set/stillHold.ts';
import type { Lifter } from '../../model/set/typicalLifter.ts';
import { cappedTotal, evenCount, type Subject } from '../../validation/sets.ts';
import { meanOf, penalty } from './misfit.ts';
import { minimize } from './simplex.ts';
import type { WomenTargets } from './targets.ts';

const rounds = 24;
/** How far off counts as one: logarithms of seconds, and a share of men’s repetitions. */
const holdScale = 0.15;
const ratioScale = 0.15;
const curlLoad = 0.8;

/** What is looked for. */
export type Women = Readonly<Record<'womenFatigability' | 'womenRecovery', number>>;

/** Values that were fitted to men before. */
export interface Men {
  readonly benchFatigability: number;
  readonly legPressFatigability: number;
  readonly curlFatigability: number;
}

/**
 * How soon women tire in sets, and how fast they recover in sets and holds, each against men: from bench presses by load,
 * from sets of leg press that are stopped at three, and from the endurance of holds. A curl as hard for both holds them back.
 */
export function fitWomen(traits: Traits, men: Men, targets: WomenTargets, crowd: readonly Lifter[]): Women {
  const curl = withFatigability(exercises.curl, men.curlFatigability);
  const once = (exercise: Exercise, load: number): number => evenCount({ traits, exercise }, load);
  const menCurl = once(curl, curlLoad);
  const [menLoad, womenLoad] = targets.deadlift.loads;
  const holds = targets.holds.map(({ force, ratio }) => ({
    force,
    seconds: ratio * stillHold(force, traits),
  }));
  const menDeadlift = once(exercises.deadlift, menLoad);
  const judge = ({ womenFatigability, womenRecovery }: Women) => {
    const as = (exercise: Exercise): Exercise =>
      scaleEndurance(exercise, { fatigability: womenFatigability, recovery: womenRecovery });
    const bench: Subject = { traits, exercise: as(withFatigability(exercises.bench, men.benchFatigability)) };
    const legs: Subject = {
      traits,
      exercise: as(withFatigability(exercises['leg-press'], men.legPressFatigability)),
    };
    const errors = [
      ...targets.bench.map(({ load, mean, sd }) => penalty(meanOf(bench, load, crowd) - mean, sd)),
      ...targets.threes.map(({ rest, total, sd }) => penalty(cappedTotal(legs, 3, 5, rest) - total, sd)),
      ...holds.map(({ force, seconds }) =>
        penalty(Math.log(stillHold(force, traits, womenRecovery) / seconds), holdScale),
      ),
      penalty(once(as(curl), curlLoad) / menCurl - targets.curl, ratioScale),
      penalty(once(as(exercises.deadlift), womenLoad) / menDeadlift / targets.deadlift.ratio - 1, ratioScale),
    ];
    return errors.reduce((sum, error) => sum + error, 0);
  };
  const axes = {
    womenFatigability: { start: 0.88, step: 0.03 },
    womenRecovery: { start: 1.4, step: 0.1 },
  };
  return minimize(judge, axes, rounds).at;
}

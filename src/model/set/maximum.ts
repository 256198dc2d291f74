import { type BoutPlan, performBout } from './bout.ts';
import type { Exercise } from './exercises.ts';
import { freshFibres, type Traits, usualTraits } from './fibres.ts';
import { usualTempo } from './parameters.ts';
import { precision } from './precision.ts';

type ByFatigability = Map<number, number>;
const known = new WeakMap<Traits, Map<Exercise, ByFatigability>>();

/**
 * The scale at which a load of 1 is the heaviest that a fresh muscle lifts once over the full range.
 * Solved, not fitted: by halving, once for each exercise.
 *
 * @param fatigability of the typical lifter in this exercise; a fit tries others
 */
export function scaleOf(
  exercise: Exercise,
  traits: Traits = usualTraits,
  fatigability: number = exercise.fatigability,
): number {
  const byExercise = known.get(traits) ?? new Map<Exercise, ByFatigability>();
  const byFatigability = byExercise.get(exercise) ?? new Map<number, number>();
  known.set(traits, byExercise);
  byExercise.set(exercise, byFatigability);
  const scale = byFatigability.get(fatigability) ?? solve(exercise, traits, fatigability);
  byFatigability.set(fatigability, scale);
  return scale;
}

function solve(exercise: Exercise, traits: Traits, fatigability: number): number {
  let low = 1 / 2;
  let high: number = 2;
  for (let halving = 0; halving < precision.halvings; halving++) {
    const scale = (low + high) / 2;
    if (liftsOnce(exercise, scale, traits, fatigability)) low = scale;
    else high = scale;
  }
  return low;
}

function liftsOnce(exercise: Exercise, scale: number, traits: Traits, fatigability: number): boolean {
  const plan: BoutPlan = {
    exercise,
    scale,
    load: 1,
    range: [0, 1],
    tempo: usualTempo,
    cap: 1,
    tolerance: 1,
    rule: 'clamp',
  };
  return performBout(freshFibres(fatigability, traits), plan).repetitions === 1;
}

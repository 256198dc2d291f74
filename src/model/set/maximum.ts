import { type BoutPlan, performBout } from './bout.ts';
import type { Exercise } from './exercises.ts';
import { freshFibres, type Traits, usualTraits } from './fibres.ts';
import { usualTempo } from './parameters.ts';
import { precision } from './precision.ts';

const known = new WeakMap<Traits, Map<Exercise, number>>();

/**
 * The scale at which a load of 1 is the heaviest that the typical fresh muscle lifts once over the full range.
 * Solved, not fitted: by halving, once for each exercise.
 */
export function scaleOf(exercise: Exercise, traits: Traits = usualTraits): number {
  const ofTraits = known.get(traits) ?? new Map<Exercise, number>();
  known.set(traits, ofTraits);
  const solved = ofTraits.get(exercise);
  if (solved !== undefined) return solved;
  let low = 1 / 2;
  let high: number = 2;
  for (let halving = 0; halving < precision.halvings; halving++) {
    const scale = (low + high) / 2;
    if (liftsOnce(exercise, scale, traits)) low = scale;
    else high = scale;
  }
  ofTraits.set(exercise, low);
  return low;
}

function liftsOnce(exercise: Exercise, scale: number, traits: Traits): boolean {
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
  return performBout(freshFibres(exercise.fatigability, traits), plan).repetitions === 1;
}

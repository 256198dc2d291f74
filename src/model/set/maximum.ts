import { type Parts, whole } from '../parts.ts';
import { type BoutPlan, boutInParts } from './bout.ts';
import { demandAt, type Exercise } from './exercises.ts';
import { defaultTraits, freshFibres, type Traits } from './fibres.ts';
import { defaultTempo, setParameters } from './parameters.ts';
import { precision } from './precision.ts';

/** Held weakly by exercise as well: a reader who draws a curve makes a new one at each touch. */
const known = new WeakMap<Traits, WeakMap<Exercise, number>>();

/** Share of the force of a still muscle that is left at a speed, m/s. */
const shareAt = (speed: number) => 1 - speed / setParameters.fastestSpeed.value;

/**
 * The scale at which a load of 1 is the heaviest that a fresh muscle lifts once over the full range.
 * Solved, not fitted: by halving, once for each exercise.
 */
export function* scaleInParts(exercise: Exercise, traits: Traits = defaultTraits): Parts<number> {
  const byExercise = known.get(traits) ?? new WeakMap<Exercise, number>();
  known.set(traits, byExercise);
  const scale = byExercise.get(exercise) ?? (yield* heaviestInParts(wholeDrive, exercise, traits));
  byExercise.set(exercise, scale);
  return scale;
}

/** The same at once. */
export const scaleOf = (exercise: Exercise, traits?: Traits): number => whole(scaleInParts(exercise, traits));

/** What besides the muscle ends a set: the tolerance, and what happens there. */
export type EffortLimit = Pick<BoutPlan, 'tolerance' | 'rule'>;

/** No limit of effort: only the muscle ends a set. */
export const wholeDrive: EffortLimit = { tolerance: 1, rule: 'clamp' };

/** The scale at which a load of 1 is the heaviest that is lifted once under a limit of effort. */
export function* heaviestInParts(
  limit: EffortLimit,
  exercise: Exercise,
  traits: Traits = defaultTraits,
): Parts<number> {
  const plan = { ...limit, exercise, load: 1, range: [0, 1], tempo: defaultTempo, cap: 1 } as const;
  let low = limit.tolerance / 2;
  let high: number = 2;
  for (let halving = 0; halving < precision.halvings; halving++) {
    const scale = (low + high) / 2;
    const { repetitions } = yield* boutInParts(freshFibres(exercise, traits), { ...plan, scale });
    if (repetitions === 1) low = scale;
    else high = scale;
    yield;
  }
  return low;
}

/**
 * The force that moves a load at a point of the range, as a share of the fresh maximum: no slower than a stall, where no
 * other speed is given. Where full drive gives less than that, the bar stalls there.
 *
 * @param load as a share of the one-repetition maximum
 * @param position 0 at the bottom of the range, 1 at the top
 * @param speed of the bar, m/s
 */
export const forceToMove = (
  exercise: Exercise,
  load: number,
  position: number,
  speed: number = setParameters.stallSpeed.value,
): number =>
  (load * scaleOf(exercise) * shareAt(setParameters.maximumSpeed.value) * demandAt(exercise, position)) /
  shareAt(speed);

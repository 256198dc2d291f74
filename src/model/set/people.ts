import { type Exercise, type ExerciseName, exercises } from './exercises.ts';
import { fitted } from './fitted.ts';

/**
 * Who lifts, where published values differ: how soon they tire and recover against the men of most studies. Whether someone
 * is trained is not here: at equal shares of their own maximum, trained and untrained people were not found to differ.
 */
export const sexes = {
  men: { label: 'men', fatigability: 1, recovery: 1 },
  women: { label: 'women', fatigability: fitted.womenFatigability, recovery: fitted.womenRecovery },
} as const;
export type Sex = keyof typeof sexes;

/** An exercise for people who tire and recover so many times as fast. */
export const scaleEndurance = (
  exercise: Exercise,
  { fatigability, recovery }: Pick<Exercise, 'fatigability' | 'recovery'>,
): Exercise => ({
  ...exercise,
  fatigability: exercise.fatigability * fatigability,
  recovery: exercise.recovery * recovery,
});

const womens = new WeakMap<Exercise, Exercise>();

/** An exercise as women do it; the same object for the same exercise, so that what is solved for it is kept. */
function asWomen(exercise: Exercise): Exercise {
  const known = womens.get(exercise) ?? scaleEndurance(exercise, sexes.women);
  womens.set(exercise, known);
  return known;
}

/** An exercise by its name; one that is given whole is taken as it is. */
export const exerciseOf = (exercise: ExerciseName | Exercise, sex: Sex = 'men'): Exercise => {
  const named = typeof exercise === 'string' ? exercises[exercise] : exercise;
  return sex === 'women' ? asWomen(named) : named;
};

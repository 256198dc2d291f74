import { type ExerciseName, exercises } from '../model/set/exercises.ts';
import { type Sex, sexes } from '../model/set/people.ts';

/** Loads, in per cent of the maximum, between which repetitions to failure were published that the model is held against. */
export const studiedLoads: Readonly<
  Partial<Record<ExerciseName, Readonly<Partial<Record<Sex, readonly [low: number, high: number]>>>>>
> = {
  general: { men: [60, 95] },
  bench: { men: [60, 90], women: [60, 95] },
  squat: { men: [60, 80] },
  'leg-press': { men: [60, 90], women: [80, 80] },
  deadlift: { men: [37, 37], women: [41, 41] },
  'leg-extension': { men: [80, 80] },
  curl: { men: [30, 80], women: [50, 80] },
};

const between = ([low, high]: readonly [number, number]) =>
  low === high ? `at ${low}\u00a0%` : `from ${low} to ${high}\u00a0%`;

/**
 * What to say where nothing was published near what is asked; undefined where something was.
 * @param loads in per cent of the one-repetition maximum
 */
export function beyondEvidence(
  exercise: ExerciseName,
  sex: Sex,
  loads: readonly number[],
): string | undefined {
  const known = studiedLoads[exercise]?.[sex];
  const whose = `${sexes[sex].label} in ${exercise === 'general' ? 'lifts in general' : `the ${exercises[exercise].label}`}`;
  if (known === undefined) return `beyond the evidence: no repetitions of ${whose} were found`;
  const [low, high] = known;
  return loads.every((load) => load >= low && load <= high)
    ? undefined
    : `beyond the evidence: repetitions of ${whose} were found only ${between(known)} of maximum`;
}

import { parameters } from './parameters.ts';

const perSecond = parameters.samplesPerSecond.value;
const timeConstant = parameters.adaptationTime.value;

/** One entry a sample of age, up to the first at which nothing is left to come: some 8000 entries. */
const reachedByAge = [0];
for (let age = 1, reached = 0; reached < 1; age++) {
  reached = 1 - Math.exp(-(age / perSecond) / timeConstant);
  reachedByAge.push(reached);
}
const reached = Float64Array.from(reachedByAge);
const last = reached.length - 1;

/**
 * How much of the slow fall in firing rate has come about, 0 to 1.
 * In words: 1 − e^(−age / 22 s). Ages are whole samples, so the exponentials are worked out once, not in every run.
 *
 * @param age samples since the unit first joined
 * Source: Potvin and Fuglevand 2017 (as coded).
 * @example adaptationReached(0) // 0
 */
export function adaptationReached(age: number): number {
  return reached[age < last ? age : last]!;
}
